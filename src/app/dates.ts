/** Dates as programs write them, for the options of the command line. */
export { readMachineDate } from '../ingest/calendar.ts';
