import { unsupported } from '../unsupported.ts';

export const sentences = unsupported('not written yet');
