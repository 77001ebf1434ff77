import { storySet } from '../stories.ts';

export const set = storySet('gva', { bcubed: 0.89, pairs: 0.655 });
