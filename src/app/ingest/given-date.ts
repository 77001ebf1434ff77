import { readMachineDate } from '../../ingest/calendar.ts';

/** What is wrong with a date that the user gives; `undefined` when such a day or instant exists. */
export function dateProblem(value: string): 'unreadable' | 'nonexistent' | undefined {
  const reading = readMachineDate(value);
  if (reading === undefined) return 'unreadable';
  return 'invalid' in reading ? 'nonexistent' : undefined;
}
