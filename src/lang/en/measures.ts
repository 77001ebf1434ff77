import type { MeasureWords } from '../schema/figures.ts';

const list = (text: string): readonly string[] => text.split('|').map((phrase) => phrase.trim());

/** Who is counted; several words of one sort fold to one name (docs/measures.md). */
export const populations: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    civilian:
      'civilian|civilians|noncombatant|noncombatants|bystander|bystanders|resident|residents|villager|villagers|passerby',
    child:
      'child|children|kid|kids|minor|minors|boy|boys|girl|girls|infant|infants|baby|babies|toddler|toddlers|teen|teens|teenager|teenagers|juvenile|juveniles|schoolchildren|pupils|pupil|schoolgirls|schoolboys',
    woman: 'woman|women|female|females|mother|mothers|grandmother|sister|sisters|wife|daughter|lady',
    man: 'man|men|male|males|father|fathers|brother|brothers|husband|son',
    soldier:
      'soldier|soldiers|troop|troops|serviceman|servicemen|servicemembers|conscripts|conscript|marines|marine|paratroopers|paratrooper|airmen|reservists|commandos|recruits|mercenaries|mercenary|guardsmen',
    fighter:
      'fighter|fighters|militant|militants|rebel|rebels|insurgent|insurgents|gunman|gunmen|combatant|combatants|jihadists|extremists|terrorists|terrorist|militiamen|guerrillas|separatists|attackers|attacker|shooters|shooter|bombers',
    police:
      'police|policeman|policemen|officer|officers|policewoman|deputy|deputies|cop|cops|trooper|troopers|constable|constables',
    protester:
      'protester|protesters|protestors|protestor|demonstrator|demonstrators|marchers|rioters|activists|activist|strikers',
    refugee: 'refugee|refugees|asylum seekers|migrant|migrants|asylum',
    displaced: 'displaced',
    journalist: 'journalist|journalists|reporter|reporters|cameraman|correspondents|correspondent',
    'aid-worker':
      'medic|medics|paramedic|paramedics|rescuers|rescuer|firefighter|firefighters|volunteers|volunteer|nurses|doctors|doctor|nurse',
    prisoner: 'prisoner|prisoners|inmate|inmates|detainee|detainees|hostage|hostages|captives|captive|abductees',
    student: 'student|students|teacher|teachers|classmates|worshippers|worshipers|worshipper',
    worker:
      'worker|workers|employee|employees|miner|miners|staff|crew|sailors|sailor|crewmen|builders|labourers|laborers|fishermen',
    passenger:
      'passenger|passengers|tourists|tourist|traveller|travellers|travelers|pilgrims|pilgrim|commuters|driver|drivers|pedestrian|pedestrians|motorist|motorists',
    patient: 'patient|patients',
    person:
      'family|families|household|households|person|persons|people|individual|individuals|victim|victims|adult|adults|human|humans|citizen|citizens|man|others|member|members|family|suspect|suspects|customers|customer|guests|guest|partygoers|neighbors|neighbour|souls|lives|life|fatality|relatives|nationals|americans|palestinians|israelis|ukrainians|russians|dead|wounded|youths|youth|survivors|survivor|casualties|bodies|body|occupants|players|fans',
  }).flatMap(([name, forms]) => forms.split('|').map((form) => [form, name])),
);

/** Nouns for one person: "a man was killed" counts one. */
export const persons = list(
  'fisherman|shopkeeper|retiree|pensioner|person|man|woman|boy|girl|child|teen|teenager|toddler|baby|infant|civilian|soldier|serviceman|officer|policeman|deputy|victim|driver|passenger|student|teacher|worker|employee|protester|journalist|reporter|bystander|resident|suspect|gunman|fighter|militant|pedestrian|pilot|guard|clerk|firefighter|paramedic|medic|nurse|doctor|mother|father|daughter|son|brother|sister|husband|wife|grandmother|grandfather|neighbor|friend|male|female|adult|juvenile|patient|villager|trooper|marine|prisoner|inmate|hostage|tourist|cyclist|motorcyclist|motorist|customer|employee|owner|member|youth|minor|individual|activist|cop|shooter|attacker|sailor|miner|farmer|shepherd|volunteer|player|coach|pastor|couple',
);

export const measures: Readonly<Record<string, MeasureWords>> = {
  killed: {
    after: list(
      'killed|shot and killed|shot multiple times and killed|stabbed and killed|struck and killed|hit and killed|shot and fatally|dead|died|die|dies|slain|murdered|executed|slaughtered|massacred|perished|perish|drowned|fatally shot|fatally wounded|fatally injured|fatally stabbed|fatally struck|shot dead|shot to death|stabbed to death|beaten to death|found dead|lost their lives|lost his life|lost her life|pronounced dead|deceased|fatally|gunned down|beheaded|burned to death|assassinated|succumbed|to death|mortally wounded|has passed away|passed away|losing their lives|losing his life|losing her life|lethally|homicide victims|homicide',
    ),
    before: list(
      'killed|killing|kills|kill|killings of|killing of|fatal shooting of|fatal shootings of|deadly shooting of|fatal stabbing of|shooting death of|shooting deaths of|killer of|killers of|fatal shooting and killing of|homicide of|manslaughter of|killed at least|slayings of|stabbing death of|beating death of|death toll of|murdered|murdering|slaying of|slain|deaths of|death of|lives of|massacre of|murder of|murders of|bodies of|body of|slew|shot dead|shooting dead|fatally shot|fatally shooting|fatally wounded|fatally wounding|fatally injured|fatally struck|gunned down|shot and killed|shooting and killing|executed|left dead|died in|beheaded|deaths :|dead :|killed :|slaughtered|massacred|death toll :|death toll|shot to death',
    ),
    head: list(
      'counts of murder|counts of aggravated murder|counts of capital murder|counts of first - degree murder|counts of second - degree murder|counts of first degree murder|counts of second degree murder|counts of homicide|counts of criminal homicide|counts of manslaughter|deaths|death|fatalities|fatality|dead|killed|killings|killing|murders|bodies|body|corpses|homicides|lives',
    ),
    toll: list(
      'death toll|toll|number of dead|number of deaths|number killed|number of fatalities|deaths|dead|death count',
    ),
  },
  injured: {
    after: list(
      'injured|wounded|hurt|maimed|hospitalized|hospitalised|shot|struck|hit|stabbed|treated|burned|injured,|in critical condition|in stable condition|in serious condition|critically|suffered|suffering|sustained|sustaining|recovering|taken to|transported|rushed to|airlifted|being treated|gunshot wound|gunshot wounds|stab wounds|undergoing surgery|in the hospital|to the hospital|to hospital|to area hospitals|to local hospitals|to a local hospital|to a hospital|grazed|expected to survive|expected to recover|in hospital|beaten|wounds',
    ),
    before: list(
      'injured|injuring|injures|injure|wounded|wounding|wounds|wound|hurt|hurting|maimed|shot|shooting|wounding of|injuring of|hospitalized|hospitalised|sent|shooting of|injuries to|injured :|wounded :|shot at|struck|hit|hitting|striking|stabbed|stabbing',
    ),
    head: list(
      'injured|wounded|injuries|hurt|injury|wounds|people injured|gunshot victims|shooting victims|shooting victim|gunshot victim',
    ),
    toll: list('injured|wounded|number of injured|number of wounded|injuries'),
  },
  casualties: { head: list('casualties|casualty'), toll: list('casualties|casualty toll') },
  missing: {
    after: list('missing|unaccounted for|unaccounted|trapped|disappeared|lost at sea'),
    before: list('missing :'),
    head: list('missing|disappearances'),
  },
  detained: {
    after: list(
      'arrested|detained|jailed|imprisoned|held|captured|in custody|taken into custody|behind bars|rounded up|charged|taken prisoner|apprehended|in prison',
    ),
    before: list(
      'arrested|arresting|arrests|detained|detaining|detains|jailed|jailing|captured|capturing|imprisoned|captures|rounded up|apprehended|charged',
    ),
    head: list('arrests|detainees|prisoners|prisoners of war|inmates|detentions|pows|arrest'),
  },
  abducted: {
    after: list('kidnapped|abducted|taken hostage|seized by gunmen|held hostage|held captive'),
    before: list('kidnapped|kidnapping|abducted|abducting|kidnapping of|abduction of'),
    head: list('hostages|abductions|kidnappings|captives'),
  },
  released: {
    after: list('released|freed|set free'),
    before: list('released|releasing|freed|freeing|release of|releases|frees|swapped'),
  },
  displaced: {
    after: list(
      'displaced|homeless|uprooted|forced from their homes|forced to flee|driven from their homes|left their homes|fled their homes|flee their homes|made homeless|without shelter|fleeing their homes',
    ),
    before: list('displaced|displacing|displaces|uprooted|uprooting'),
    head: list(
      'internally displaced persons|internally displaced people|displaced persons|displaced people|idps|internally displaced|displaced|homeless',
    ),
  },
  refugees: {
    after: list(
      'fled|flee|fleeing|have fled|crossed the border|crossed into|sought refuge|seeking refuge|sought asylum|left the country|escaped',
    ),
    before: list('flight of|exodus of|sheltering|hosting|hosts|fleeing of|escape of'),
    head: list('refugees|refugee|asylum seekers|migrants|asylum applications'),
  },
  evacuated: {
    after: list('evacuated|evacuate|been evacuated|moved to safety|relocated|taken to safety|ordered to leave'),
    before: list('evacuated|evacuating|evacuation of|relocated|evacuates'),
    head: list('evacuees|evacuations'),
  },
  rescued: {
    after: list('rescued|saved|pulled alive|pulled out alive|pulled from|pulled out'),
    before: list('rescued|rescuing|rescue of|rescues|saved|saving|pulled'),
    head: list('survivors'),
  },
  affected: {
    after: list('affected|without power|without electricity|without water|in need'),
    before: list('affected|affecting|affects'),
  },
  infected: {
    after: list('infected|tested positive'),
    before: list('infected|infecting'),
    head: list('infections|confirmed cases|new cases|cases'),
  },
  vaccinated: { after: list('vaccinated'), before: list('vaccinated|vaccinating'), head: list('doses|vaccinations') },
  mobilised: {
    after: list('mobilised|mobilized|called up|conscripted|drafted|summoned|enlisted'),
    before: list(
      'mobilised|mobilized|mobilise|mobilize|mobilising|mobilizing|conscripting|drafting|calling up|call up|mobilisation of|mobilization of',
    ),
  },
  troops: {
    weakHead: list(
      'troops|soldiers|servicemen|reservists|personnel|forces|marines|conscripts|recruits|mercenaries|paratroopers|fighters|military personnel|peacekeepers|combatants|elements|strong force|militants|rebels|guardsmen',
    ),
  },
  police: { weakHead: list('police|police officers|officers|policemen|riot police|deputies') },
  protesters: {
    weakHead: list(
      'protesters|protestors|demonstrators|marchers|participants|rioters|strikers|supporters|protester|demonstrator',
    ),
    after: list(
      'protested|rallied|marched|demonstrated|took to the streets|gathered|attended|turned out|protesting|marching|took part',
    ),
  },
  attacks: {
    weakHead: list(
      'attacks|strikes|air strikes|airstrikes|air raids|raids|missile strikes|drone attacks|drone strikes|bombings|explosions|blasts|shellings|assaults|attack|strike|shootings|incidents|sorties|mass shootings|clashes|explosion',
    ),
  },
  weapons: {
    weakHead: list(
      'missiles|rockets|drones|shells|bombs|mines|landmines|cruise missiles|ballistic missiles|rounds|grenades|rifles|guns|weapons|firearms|launchers|artillery shells|howitzers|mortars|warheads|munitions|missile|rocket|drone|handguns|pistols|launch systems',
    ),
  },
  vehicles: {
    weakHead: list(
      'tanks|vehicles|armoured vehicles|armored vehicles|aircraft|planes|jets|fighter jets|helicopters|ships|boats|warships|trucks|cars|trains|warplanes|military vehicles|tank|vessels|convoys|submarines|buses|carriers|trams|ambulances',
    ),
  },
  buildings: {
    weakHead: list(
      'homes|houses|buildings|apartments|apartment buildings|schools|hospitals|structures|residential buildings|bridges|shops|businesses|properties|churches|mosques|dwellings|house|building|flats',
    ),
  },
  animals: {
    weakHead: list(
      'cows|cattle|sheep|dogs|cats|horses|birds|fish|pigs|chickens|animals|goats|livestock|whales|elephants|dolphins|bees|wolves|bears|dog|cat|horse|animal',
    ),
  },
  shots: { weakHead: list('shots|gunshots|bullets|shell casings|casings|shots fired|rounds of ammunition') },
  damage: { toll: list('damage|damages|losses|worth of damage|repairs'), head: list('damage|damages|in damage') },
  magnitude: {
    before: list('magnitude|magnitude of|measuring|measured'),
    after: list('magnitude|on the richter scale'),
  },
};
