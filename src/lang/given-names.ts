/** Given names from many languages, by gender, as reports in any language write them (folded, Latin letters). */
export const givenNames: { readonly male: readonly string[]; readonly female: readonly string[] } = {
  male: list(`vladimir volodymyr vladislav vladyslav viktor victor aleksandr alexandr alexander oleksandr aliaksandr
    aleksei alexei alexey oleksii oleksiy dmitri dmitry dmytro sergei sergey serhii serhiy siarhei andrei andrey andrii
    andriy nikolai nikolay mykola mikhail mykhailo mikalai ivan igor ihor oleg oleh pavel pavlo petro pyotr petr
    yuri yurii yury iurii iuri evgeny yevgeny yevhen evgenii maxim maksim maksym anton artem artyom denis denys
    konstantin kostiantyn roman ruslan taras vadim vadym valery valerii valeriy vasily vasyl vitaly vitalii vitali
    stanislav bogdan bohdan boris borys gennady hennadii georgy grigory hryhorii ilya illia kirill kyrylo leonid
    lev mark nikita mykyta ostap timur yaroslav iaroslav arseny arsenii sviatlana ramzan dzhokhar akhmed
    lukasz andrzej jaroslaw mateusz donald zbigniew lech jerzy piotr marek tomasz krzysztof wojciech adam
    vaclav milos petr andrej zoran slobodan ratko radovan aleksandar milo ivica viktor orban laszlo gyorgy ion
    traian klaus nicolae mircea recep tayyip mehmet mustafa ahmet kemal bulent abdullah binali
    jean pierre jacques francois nicolas emmanuel michel philippe alain bernard claude henri louis laurent olivier
    sebastien thierry yves andre antoine bruno christophe didier dominique eric fabrice franck frederic gerard
    gilles guillaume herve jerome julien marc mathieu maxime pascal patrice raphael remi stephane sylvain xavier
    hans karl klaus jurgen wolfgang helmut gerhard dieter manfred uwe gunter horst heinz werner friedrich wilhelm
    otto fritz kurt rudolf stefan andreas thomas matthias markus christian sebastian florian jens jorg lars torsten
    frank ralf bernd joachim heiko olaf frank-walter sigmar rainer
    jose juan carlos luis miguel antonio manuel francisco pedro jesus javier fernando rafael alejandro daniel
    angel pablo sergio jorge alberto eduardo ricardo roberto mario diego andres hugo raul ramon enrique mariano
    nicolas gustavo felipe alvaro rodrigo ernesto guillermo gabriel julio oscar arturo armando hector salvador
    ignacio santiago emilio gonzalo esteban evo nestor lenin andres-manuel joao paulo marcelo luiz jair
    fernando henrique anibal mario aecio geraldo eduardo celso tarcisio renan michel itamar
    giovanni giuseppe luigi silvio matteo mario paolo marco francesco romano sergio enrico giorgio carlo pietro
    benjamin yitzhak shimon ariel ehud naftali yair avigdor moshe mahmoud yasser ismail khaled hassan
    xi li wang jinping keqiang zedong deng hu wen jiang moon yoon shinzo fumio junichiro yoshihide naoto
    suharto joko ferdinand rodrigo benigno lee goh thaksin prayut sukarno
    robert paul peter martin michael david daniel thomas john james george william joseph charles henry
    liam noah oliver elijah lucas logan ethan jacob mateo aiden jackson samuel matthew jack owen theo theodore
    julian luke grayson isaac jayden levi christopher joshua andrew ryan asher nathan caleb dylan connor aaron
    charlie evan gavin brandon adrian ian kevin brian jason justin tyler kyle patrick sean scott gary dennis jerry
    walter arthur albert harold ernest ralph roy eugene howard carl keith harry fred craig alan stanley leonard
    nigel graham simon stuart trevor neil ross hamish angus callum ewan rory declan cormac seamus padraig brendan
    kieran niall eamon dermot johan anders nils sven gustav magnus henrik mikael erik bjorn olof pieter jan willem
    hendrik cornelis joost maarten sander bas wim ruud dirk davide luca andrea stefano fabio claudio vincenzo gianni
    alessandro tommaso tomas jakub lukas vojtech ondrej marcin pawel grzegorz rafal wojtek janusz kamil jozef istvan
    gabor balazs zoltan attila tamas afonso goncalo duarte rui nuno tiago vasco bernardo caio otavio thiago joaquin
    alonso cesar emiliano facundo lautaro ramiro lorenzo karim youssef omar tariq bilal hamza ibrahim yusuf rashid
    samir nabil walid faisal raj rahul amit sanjay vijay arun suresh ramesh rohan hiroshi kenji takashi satoshi
    akira yuki ji-hoon kwame kofi chinedu emeka tunde sipho thabo jabari`),
  female: list(`anna maria elena olena natalia nataliya nataliia olga olha tatiana tetiana tatyana irina iryna svetlana
    svitlana sviatlana yulia yuliia julia yuliya ekaterina kateryna kseniya oksana ludmila liudmyla lyudmila marina
    maryna valentina vira vera galina halyna daria daryna anastasia anastasiia alina alla inna lesia larisa larysa
    nadezhda nadiia nadiya polina sofia sofiia veronika viktoria viktoriia yana zoya zhanna marija ivana jelena
    agnieszka ewa beata malgorzata joanna katarzyna barbara zuzana magda angela ursula annegret annalena sabine
    petra monika claudia birgit heike ulrike susanne christine brigitte ilse gisela helga ingrid karin renate
    katja franziska sahra alice nancy marine segolene martine christiane elisabeth valerie anne sophie isabelle
    catherine sylvie nathalie francoise monique nicole jacqueline simone dominique celine chantal edith michele
    carmen dolores pilar isabel ana teresa cristina marta lucia rosa mercedes beatriz patricia sandra michelle
    dilma marina luiza gleisi fernanda juliana adriana claudia vera manuela catarina ines joana
    giorgia laura francesca chiara silvia elisa paola federica aung suu golda tzipi benazir sheikh hasina
    park ellen graca winnie hillary madeleine condoleezza kamala margaret theresa elizabeth
    clara emma olivia ava mia isabella charlotte amelia evelyn abigail emily ella scarlett chloe zoey penelope
    hannah layla nora lucy ellie stella claire audrey leah naomi ruth esther miriam rebecca sarah rachel deborah
    susan karen lisa betty ashley kimberly donna carol amanda melissa stephanie sharon cynthia kathleen amy shirley
    brenda pamela katherine samantha debra janet carolyn heather diane joyce julie kelly joan lauren judith megan
    cheryl martha gloria sara janice kathryn doris hester maren fiona moira siobhan aoife niamh ciara sinead orla
    bronwyn gwen elspeth isla astrid annika freya linnea signe sofie maja johanna greta liesl heidi anke birgitta
    giulia alessandra martina consuelo rocio paloma elvira noelia mariana rita leticia larissa camila bruna camille
    manon margaux elodie aurelie sandrine solene amelie juliette magdalena lenka eszter katalin fatima aisha zainab
    leila yasmin amina nadia samira noor mariam priya anjali sunita lakshmi deepa keiko sakura hye-jin amara ngozi
    chioma thandi nomsa`),
};

function list(words: string): readonly string[] {
  return words.split(/\s+/u);
}

const male: ReadonlySet<string> = new Set(givenNames.male);
const female: ReadonlySet<string> = new Set(givenNames.female);

/** Whether a folded given name is a man's or a woman's; `undefined` where lists do not tell. */
export function genderOfName(folded: string): 'm' | 'f' | undefined {
  if (male.has(folded) === female.has(folded)) return undefined;
  return male.has(folded) ? 'm' : 'f';
}
