import type { Standing } from '../../judge/types.ts';

export type GlyphName = Standing | 'quote' | 'altered' | 'mention';

const paths: { [name in GlyphName]: string } = {
  agrees: 'M5 9.4l2.7 2.6L13 6.4',
  differs: 'M5 7h8M5 11h8M11.2 4.4L6.8 13.6',
  disputed:
    'M4.8 7.6c1.4-1.4 2.8-1.4 4.2-.3s2.8 1.1 4.2-.3M4.8 11.4c1.4-1.4 2.8-1.4 4.2-.3s2.8 1.1 4.2-.3',
  quote: 'M5.4 11.2c1.7-.2 2.4-1.4 2.4-4H5.4v2.4h2M10.6 11.2c1.7-.2 2.4-1.4 2.4-4h-2.4v2.4h2',
  altered: 'M4.6 10.6c1.6-.2 2.2-1.3 2.2-3.7H4.6v2.2h1.9M9.6 12.6l3.6-7.2M9.4 9h4',
  mention: 'M5.6 9h.01M9 9h.01M12.4 9h.01',
};

/** A verdict's sign in its own shape, so that it can be told without its colour. Decorative: words stand beside it. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg class={`glyph is-${name}`} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      {outlines[name]}
      <path class="glyph-sign" d={paths[name]} />
    </svg>
  );
}

const outlines: { [name in GlyphName]: preact.JSX.Element } = {
  agrees: <circle class="glyph-ground" cx="9" cy="9" r="9" />,
  differs: <path class="glyph-ground" d="M9 0l9 9-9 9-9-9z" />,
  disputed: <path class="glyph-ground" d="M4.5 1h9L18 9l-4.5 8h-9L0 9z" />,
  quote: <rect class="glyph-ground" width="18" height="18" rx="5" />,
  altered: <rect class="glyph-ground" width="18" height="18" rx="5" />,
  mention: <circle class="glyph-ground" cx="9" cy="9" r="9" />,
};
