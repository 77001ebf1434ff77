/** Towns nearer than this are one place for a news reader: a suburb, the airport, the next village. Kilometres. */
export const samePlaceKm = 25;
