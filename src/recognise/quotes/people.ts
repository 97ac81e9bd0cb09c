/** Who could be speaking: the names, pronouns and roles in the words around a quote. */

import type { CoreEntity } from '../../dataset/types.ts';
import { cased, words } from '../phrase.ts';
import { STARTERS } from '../starters.ts';
import type { MentionMatch, Topic } from '../types.ts';
import { within } from '../within.ts';

export interface Person {
  start: number;
  end: number;
  /** Entity id where the dataset knows them; else the name as it stands; undefined for "a senator". */
  entity?: string;
  name?: string;
}

// Two or three capitalised words, or a title and one: a person the dataset need not know.
const NAME = new RegExp(
  words`
    \b(Sen|Rep|Gov|M(r|rs|s)|Dr|Prof|Senator|Representative|Congress(man|woman)|Governor|Professor|President|Premier|Minister
    Secretary
    Chancellor)\b\.?\s+([A-Z][\w’'-]+\s+){0,2}[A-Z][a-zà-ÿ’-]+
    \b[A-Z][a-zà-ÿ]+(-[A-Z][a-zà-ÿ]+)?(\s[A-Z]\.)?(\s(van|von|de|der|den|da|la|le|bin
    al))?\s[A-Z][\wà-ÿ]*[a-zà-ÿ](-[A-Z][a-zà-ÿ]+)?`,
  'g',
);

// Capitalised pairs that are no people, by either word.
const NOT_A_PERSON = cased`
  \b(${STARTERS})\b
  \b(\w+day|\w+uary|March|April|May|June|July|August|\w+ember|October|New|White|House|Wall|Street|Silicon|Valley|States
  Big|Tech|Hong|Kong|South|North|West|East|American|Chinese|European|British|Japanese|Hugging|Face|Al|News|Times|Journal
  Post|Reuters|Bloomberg|Financial|Guardian|Research|Capital|Management|University|Institut\w+|College|School|Company
  Corp|Inc|Ltd|Group|Labs?|Bank|Securities|Partners|Ventures|Fund|Index|Project|Initiative|Party|Congress|Senate|Committee
  Department|Union|Republicans|Democrats|Moment|Sputnik|Horowitz|Science|Cent(er|re)|Truth|Social|App|Store|Deep\s?Seek
  Open(AI)?|Nvidia|Microsoft|Google|Meta|Apple|Amazon|Oracle|Tesla|SoftBank|Intelligence|Artificial|Language|Models?|Air
  Force|One|Super|Bowl|World|Forum|Cold|War)\b`;

const ROLE_NOUN = words`
  senator|lawmaker|analyst|investor|blogger|columnist|professor|minister|official|expert|observer|critic|economist|commentator
  strategist|executive|researcher|editor|author|entrepreneur|governor|chief|capitalist|user|trader`;
const ROLE = new RegExp(
  words`
    \b(an?|one|some|the|another|several|many|two)\s([\w-]+\s){0,3}((${ROLE_NOUN})s?|congress(man|woman)|premier|chancellor
    spokes(man|woman|person)|company|firm|chipmaker|founder|president|CEO)\b
    \b(${ROLE_NOUN}|other|republican|democrat|supporter|rival)s\b|\bmedia\b`,
  'gi',
);

const NOBODY = /(?!)/g;

function all(text: TemplateStringsArray): RegExp {
  return new RegExp(words(text), 'gi');
}

// "The OpenAI CEO", "the chipmaker", "@sama": whom a role or a handle means.
const ROLES_OF: Record<string, RegExp> = {
  'sam-altman': all`OpenAI([’']s)?\s(CEO|chief|boss|head|co-?founder)|OpenAI-Chef|@sama\b`,
  'donald-trump': all`\bthe ((US|U\.S\.|American) )?president\b|@realDonaldTrump`,
  'marc-andreessen': all`venture capitalist|\bthe ([\w-]+\s){0,2}investor\b|@pmarca`,
  'liang-wenfeng': all`DeepSeek([’']s)?\s(founder|CEO|chief|boss|head|Liang)|\bthe ([\w-]+\s)?founder\b`,
  nvidia: all`
    \b(the|an?)\s([\w-]+\s){0,2}(chip\s?-?(maker|giant|designer)|company|firm|spokes(man|woman|person))\b
    Nvidia([’']s)? spokes(man|woman|person)`,
};

const CAPITALISED = /(?<![\w-])[A-Z][a-zà-ÿ]{2,}(?![\w-])/g;
// Right before a surname; a title is none.
const FIRST_NAME = /(?:^|\s)(?!(?:M[rs]s?|Dr|Prof(?:essor)?)\b)([A-Z][\w-]*)\.?\s$/;
// Letters: in a surname so long one wrong letter leaves no doubt.
const SLIP_FROM = 7;

/** The name itself, or with one letter changed, left out or put in before its last. */
function isSlipOf(name: string, word: string): boolean {
  const left = Number(word.length <= name.length);
  return (
    Math.abs(word.length - name.length) < 2 &&
    [...name].some(
      (_, i) => word.startsWith(name.slice(0, i)) && word.endsWith(name.slice(i + left)),
    )
  );
}

/** A part of a passage in which quoted words are blanked. */
export interface MaskedPart {
  text: string;
  /** Where it begins in the passage. */
  offset: number;
  /** The whole passage's. */
  mentions: readonly MentionMatch[];
  topic: Topic;
}

/** @returns a function that finds who could be speaking in the words around a quote */
export function createPeopleReader(entities: readonly CoreEntity[]) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));

  /**
   * @param speaker the quote's true speaker: for a company's statement its name counts as a person's
   * @returns candidates in order
   */
  return function readPeople(
    { text, offset, mentions, topic }: MaskedPart,
    speaker: CoreEntity,
  ): Person[] {
    const people: Person[] = [];
    for (const { entity, start, end } of within(mentions, offset, offset + text.length)) {
      if (/^\s+$/.test(text.slice(start - offset, end - offset))) continue;
      if (entity === speaker.id || byId.get(entity)?.kind === 'person') {
        people.push({ start: start - offset, end: end - offset, entity });
      }
    }
    const add = (start: number, { length }: string, who: Pick<Person, 'entity' | 'name'>) => {
      const end = start + length;
      if (people.some((person) => person.start < end && start < person.end)) return;
      people.push({ start, end, ...who });
    };
    const own = { entity: speaker.id };
    for (const hit of text.matchAll(ROLES_OF[speaker.id] ?? NOBODY)) add(hit.index, hit[0], own);
    const [given = '', ...more] = speaker.kind === 'person' ? speaker.name.split(' ') : [];
    const surname = more.at(-1) ?? '';
    // "Miller" alone is the speaker where the page has named him in full.
    const short = topic.mentions.has(speaker.id) ? surname : undefined;
    for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
      if (surname.length < SLIP_FROM ? word !== short : !isSlipOf(surname, word)) continue;
      const first = FIRST_NAME.exec(text.slice(0, index))?.[1] ?? given;
      if (first === given) add(index, word, own);
    }
    for (const { 0: name, index } of text.matchAll(NAME)) {
      if (!NOT_A_PERSON.test(name)) add(index, name, { name });
    }
    for (const hit of text.matchAll(ROLE)) add(hit.index, hit[0], {});
    return people.sort((a, b) => a.start - b.start);
  };
}
