import type { LanguagePack } from '../src/lang/pack.ts';
import type { EntitiesData } from '../src/lang/schema/entities.ts';

const list = (words: string) => words.split(/\s+/u);

/**
 * Croatian and Serbian words around names, for training only: the Russian and Ukrainian tagger learns from these two
 * languages what to do with titles, bodies and places, and meets its own words for them in its own packs.
 */
const entities: EntitiesData = {
  honorifics: list('gospodin gospođa g gđa dr doktor profesor sveti kralj kraljica princ papa'),
  titles:
    list(`predsjednik predsjednika predsjednica predsednik predsednika predsednica premijer premijera premijerka potpredsjednik potpredsednik kancelar kancelarka ministar ministra ministrica
    ministarka tajnik sekretar guverner gradonačelnik senator zastupnik poslanik veleposlanik ambasador povjerenik savjetnik direktor direktora šef šefica čelnik čelnica lider vođa
    general pukovnik zapovjednik komandant sudac sudija tužitelj tužilac odvjetnik advokat glasnogovornik glasnogovornica portparol profesor analitičar stručnjak novinar pisac trener izbornik napadač vratar
    igrač tenisač tenisačica pjevač pjevačica glumac glumica redatelj reditelj poduzetnik vlasnik aktivist kandidat član biskup nadbiskup kardinal svjedok liječnik brat sestra supruga suprug sin kći otac majka`),
  bodies:
    list(`ministarstvo ministarstva ministarstvu vlada vlade vladi kabinet parlament parlamenta sabor sabora skupština skupštine kongres senat vijeće vijeća savet saveta povjerenstvo komisija komisije odbor odbora agencija agencije ured
    sud suda tribunal tužiteljstvo tužilaštvo policija policije vojska vojske armija snage mornarica garda savez saveza unija unije federacija alijansa koalicija liga lige udruga udruženje organizacija
    organizacije stranka stranke partija pokret fronta grupa kompanija tvrtka poduzeće preduzeće korporacija banka banke fond fonda burza berza sveučilište univerzitet škola institut akademija bolnica crkva
    klub kluba momčad reprezentacija novine list televizija radio časopis veleposlanstvo ambasada konzulat misija muzej kazalište sindikat služba centar zavod uprava`),
  placeHeads: list(
    'rijeka reka jezero more ocean zaljev planina brdo dolina otok otoci ostrvo poluotok park trg ulica cesta most zračna luka kolodvor grad grada gradu selo općina opština županija pokrajina oblast republika kraljevina regija sjever jug istok zapad sever granica',
  ),
  companyEndings: list('d.d d.o.o ad doo dd inc ltd'),
  connectors: list('i za u na o de van al'),
  notNames: list(
    'ponedjeljak utorak srijeda četvrtak petak subota nedjelja u i na o za s sa od do iz po nakon prije kako što da ali ili ako kad gdje on ona oni mi ja ovo to taj ta te se je su bio bila nije će sve još već',
  ),
  placeCues: list('u iz kod blizu prema'),
  definite: list('ovaj ova ovo taj ta to'),
  indefinite: list('jedan jedna neki neka'),
  nameCases: { endings: list('om em oj a e i u'), bases: ['', 'a', 'o', 'e'] },
  pronouns: {},
  female: list('gospođa kraljica supruga sestra majka'),
  male: list('gospodin kralj suprug brat otac'),
  femaleNames: list('marija ana ivana jelena kolinda jadranka vesna mirjana milica'),
  maleNames: list(
    'ivan ivo zoran milan marko josip stjepan franjo slobodan boris vojislav tomislav goran dragan ante mladen nikola aleksandar vuk ivica milorad hašim ramuš',
  ),
};

/** A pack whose only content is the words around names. */
export function slavicPack(base: LanguagePack, code: string): LanguagePack {
  return { ...base, code, entities };
}
