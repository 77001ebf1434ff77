import { storySet } from '../stories.ts';

export const set = storySet('basil', { bcubed: 0.978 });
