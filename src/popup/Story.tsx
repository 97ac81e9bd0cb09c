import { dataset } from '../dataset/dataset.ts';
import { StoryTab } from './StoryTab.tsx';

/** The whole dataset's story. A script of its own: the popup opens at its other tab, without it. */
export function Story() {
  return <StoryTab dataset={dataset} />;
}
