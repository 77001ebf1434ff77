import { unsupported } from '../unsupported.ts';

export const figures = unsupported('not written yet');
