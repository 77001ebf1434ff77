import { storySet } from '../stories.ts';

export const set = storySet('wikinews', { bcubed: 0.804 });
