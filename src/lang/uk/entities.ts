import { unsupported } from '../unsupported.ts';

export const entities = unsupported('not written yet');
