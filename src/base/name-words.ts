/** Small words of names, folded: what stands in a name without telling who or what it is. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Between or before the parts of a person's name. */
export const nameParticles = set(
  'al el ul ud ur bin ibn ben bint abu abou van von der den de del della di da do dos la le y e i',
);

/** Forms of address and ranks. */
export const personTitles = set(`mr mrs ms miss dr prof professor sir dame lord lady sheikh shaikh shaykh imam mullah
  mawlawi maulavi haji hajji general gen colonel col president minister senator herr frau monsieur madame senor senora
  senhor senhora pan pani jr sr iii`);

/** Legal forms of companies, in any language. */
export const companyForms =
  set(`inc incorporated ltd limited llc llp lp plc co company corp corporation ag aktiengesellschaft
  gmbh kg se sa spa srl sarl sl bv nv ab oy oyj as asa aps kk pte pty jsc ojsc cjsc pjsc ooo oao zao ao pao llp jv
  sp zoo z o cv rl sas mbh gesellschaft beschrankter haftung mit joint stock aktsionernoe obshchestvo societatea
  cu raspundere limitata liability public open akg mv ms ss`);

/** Words that many bodies share. */
export const genericWords =
  set(`bank group holding holdings international global national industries industry systems services
  trust fund capital partners management enterprises enterprise solutions technologies technology foundation association
  organisation organization institute university committee commission council ministry department agency federation
  union party movement society center centre corp company government`);
