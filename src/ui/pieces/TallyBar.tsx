import type { Summary } from '../../judge/types.ts';
import { useUi } from '../environment.ts';
import { Glyph, type GlyphName } from './Glyph.tsx';

/** A page's figures and quotes as a bar and its key; the key alone says it all. */
export function TallyBar({ tally }: { tally: Summary['tally'] }) {
  const { t } = useUi();
  const parts: { name: GlyphName; n: number; said: string }[] = [
    { name: 'differs' as const, n: tally.differs, said: t.count('tallyDiffers', tally.differs) },
    {
      name: 'disputed' as const,
      n: tally.disputed,
      said: t.count('tallyDisputed', tally.disputed),
    },
    { name: 'agrees' as const, n: tally.agrees, said: t.count('tallyAgrees', tally.agrees) },
    { name: 'quote' as const, n: tally.quotes, said: t.count('tallyQuotes', tally.quotes) },
  ].filter((part) => part.n > 0);
  if (parts.length === 0) return <p class="quiet">{t('tallyNone')}</p>;
  return (
    <div class="tally">
      <div class="tally-bar" aria-hidden="true">
        {parts.map(({ name, n }) => (
          <span key={name} class={`tally-part is-${name}`} style={{ flexGrow: n }} />
        ))}
      </div>
      <ul class="tally-key">
        {parts.map(({ name, said }) => (
          <li key={name}>
            <Glyph name={name} />
            {said}
          </li>
        ))}
      </ul>
    </div>
  );
}
