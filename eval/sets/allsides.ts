import { storySet } from '../stories.ts';

export const set = storySet('allsides', { bcubed: 0.877 });
