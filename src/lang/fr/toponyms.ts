import { unsupported } from '../unsupported.ts';

export const toponyms = unsupported('not written yet');
