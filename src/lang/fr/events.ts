import { unsupported } from '../unsupported.ts';

export const events = unsupported('not written yet');
