import { unsupported } from '../unsupported.ts';

export const attributions = unsupported('not written yet');
