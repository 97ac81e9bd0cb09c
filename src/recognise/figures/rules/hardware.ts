/** What DeepSeek is estimated to have spent on servers. */

import { cased, phrase } from '../../phrase.ts';
import { namedOwnersOf, ownersOf } from '../owner.ts';
import type { FigureRule } from '../rule.ts';
import { EARNINGS, FUNDING } from '../words/costs.ts';
import { COSTS, isDeepSeek, isStory, speaksOfDeepSeek } from './parties.ts';

const SERVERS = phrase`serv(er|eur|idor)|hardware`;
const ANALYSTS = phrase`SemiAnalysis`;

export const hardwareRules: readonly FigureRule[] = [
  {
    figure: 'hardware-capex-estimate',
    unit: 'USD',
    usual: [[1.29e9, 1.7e9]],
    possible: [[1e9, 1.2e9]],
    cues: [
      cased`
        spen[dt][^.]*№|№[^.]*spen[dt]|counting …40№|[Ss]erv(er|eur|idor)|[Cc]ap-?[Ee]x|capital exp|[Hh]ardware|matériel|HPC|GPU|chips|invest
        [Ii]nfra(e?struct|strukt)ur|[Ss]emi[Aa]nalysis`,
    ],
    vetoes: [phrase`${FUNDING}|${EARNINGS}|market|plan`],
    holds: (setting) => {
      if (!isStory(setting)) return false;
      const { text, before } = setting.passage;
      // The analysts' report is DeepSeek's account, whoever else was named before.
      if (
        /№ |# of [Cc]ap-?[Ee]x/.test(setting.near) &&
        namedOwnersOf(setting, COSTS).length === 0 &&
        ANALYSTS.test(before + text)
      )
        return true;
      const owners = ownersOf(setting, COSTS);
      return owners.length === 0
        ? speaksOfDeepSeek(setting) || ANALYSTS.test(setting.sentence)
        : owners.some((t) => isDeepSeek(t) || t === '@highflyer');
    },
    sure: (setting) => SERVERS.test(setting.clause) && speaksOfDeepSeek(setting),
  },
];
