import { unsupported } from '../unsupported.ts';

export const timexes = unsupported('not written yet');
