/** What the gallery's address asks for: ?lang=de&theme=dark&width=320&dir=rtl&density=compact&only=cards (or popups, pieces, overview) */
export interface View {
  lang: string;
  theme: 'light' | 'dark' | undefined;
  dir: 'ltr' | 'rtl';
  width: number;
  density: 'comfortable' | 'compact';
  only: string | null;
}

export function readView(search: string): View {
  const params = new URLSearchParams(search);
  const theme = params.get('theme');
  return {
    lang: params.get('lang') ?? 'en',
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    dir: params.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    width: Number(params.get('width') ?? 360),
    density: params.get('density') === 'compact' ? 'compact' : 'comfortable',
    only: params.get('only'),
  };
}
