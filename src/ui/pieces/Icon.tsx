export type IconName = 'pin' | 'pinned' | 'close' | 'search' | 'out' | 'chevron';

const paths: { [name in IconName]: string } = {
  pin: 'M9.5 2l4.5 4.5-2.2.8-2.4 2.4.3 2.6-1 1L2.7 7.3l1-1 2.6.3 2.4-2.4zM5.5 10.5L2 14',
  pinned: 'M9.5 2l4.5 4.5-2.2.8-2.4 2.4.3 2.6-1 1L2.7 7.3l1-1 2.6.3 2.4-2.4zM5.5 10.5L2 14',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4L14 14',
  out: 'M6 3.5H3v9.5h9.5v-3M9 2.5h4.5V7M13.2 2.8L7.5 8.5',
  chevron: 'M4 6l4 4 4-4',
};

/** A 16 px line icon in the colour of its text. Decorative: its button carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon is-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
