/** Forms of one given name across languages, and its short forms (folded to Latin letters). */
export const givenNameGroups: readonly (readonly string[])[] = lines(`
aleksandr alexander alexandr alexandre alejandro alessandro oleksandr aliaksandr aleksander olexander alex sasha sacha alexandros iskander
aleksei alexei alexey aleksey oleksii oleksiy oleksij alexis alexej aleksej alyaksei
anna hanna ganna anne ana hannah anya
andrei andrey andrii andriy andrew andreas andre andrea andrzej andres andrej ondrej andy drew
anthony antony tony antonio anton antoine antonin toni antonio
antonio antnio antonios
bashar bachar
benjamin bibi ben binyamin benny
boris borys
charles carlos carlo karl carl charlie chuck karol
christopher chris christophe cristobal krzysztof christoph
daniel dan danny daniil danylo danil
david dave davyd davide dawid
denis denys dennis
dmitry dmitri dmitrii dmytro dmitriy dimitri dzmitry dmitrij
donald don
edward ed eduardo edouard eduard ted eddie edvard
elena olena helena yelena helen helene alena jelena
elizabeth liz lizzie beth elisabeth isabel yelizaveta yelyzaveta betty lisa
emmanuel emanuel manuel immanuel
evgeny yevgeny evgenii yevhen eugene evgeni jewgeni yevgeni evgeniy yevgeniy eugen
francis francisco francois franz francesco frank franck franciszek
frederick frederik friedrich frederic federico fred fridrich
george georgy jorge georges giorgio georg jerzy heorhii georgiy georgii jiri yuri yury yurii yuriy juri jurij iurii iury
gennady hennadii gennadi gennadiy
gregory grigory hryhorii greg gregor grzegorz grigori grigoriy
henry henri enrique heinrich harry henryk enrico hank
igor ihor igar ihar
ilya illia ilia elias illya
irina iryna irene irena
ivan john johan johannes jean juan joao giovanni jan johann hans jon sean ian jack johnny janos yan
jacob jacques james jim jimmy jakob santiago jaime diego jamie yakov
jennifer jen jenny
joseph jose josef joe giuseppe jozef iosif yosef yusuf youssef yousef yossi
julia yulia yuliya yuliia iuliia yuliya giulia julie
jeffrey jeff geoffrey
katherine catherine ekaterina kateryna katarzyna kate kathy katherina katarina caterina cathy katya
kenneth ken kenny
kirill kyrylo cyril
konstantin kostiantyn constantine konstantyn kostyantyn
lawrence laurent lorenzo larry
leonid leonard leo leon
louis luis luigi ludwig luiz lewis lou
lucas lukas luke luca lukasz luc
ludmila lyudmila liudmyla lyudmyla
mark marc marco marcos markus marek marcus marko
martin marcin martyn
mary maria marie marija mariya mariia miriam maryam mariam
matthew matthias mateusz matteo mathieu matt matias matthieu mateo
maxim maksim maksym max maxime
michael mikhail mykhailo michel miguel michal mike mick michele mihail mihai mikhael mickey mykhaylo mikhailo mihajlo
michelle michele
mohammed muhammad mohamed mohammad muhammed mohamad mehmet mahomet mohamud muhamad mahmad
nicholas nicolas nikolai nikolay mykola nick nicola nicolae nikola nicolaus mikalai nikolaus nikolaj nicky miklos
nikita mykyta mikita
nadezhda nadiia nadiya nadia
natalia natalya nataliya nataliia natalie nathalie
oleg oleh
olga olha
osama usama oussama
ksenia oksana kseniya xenia
paul pavel pavlo pablo paolo pawel pauli pal pol
patrick pat patricio patrik
pavlo pavel
peter petr petro pyotr pierre pedro pietro piotr pete peder petar petros
philip philippe felipe philipp filip phil filippo
rafael raphael rafal raffaele rafa
richard rick dick ricardo riccardo rich ryszard ritchie
robert bob roberto rob bobby bert robbie
ronald ron ronnie
samuel sam sammy
sergei sergey serhii serhiy sergii sergio serge siarhei sergiy sergej serhij serguei sergi
steven stephen stefan esteban stephane stepan steve stefano szczepan etienne istvan
svetlana svitlana sviatlana
tatiana tatyana tetiana tetyana
theodore fyodor fedir feodor teodor theo fedor
thomas tom tomas tomasz tommaso tommy thom
timothy tim timofey timofei tymofii
valentina valentyna
valery valerii valeriy valeri valerij
vasily vasyl vasilii vasiliy basil vassily
victor viktor vittorio
vitaly vitali vitalii vitaliy vitalij
vladimir volodymyr wladimir vladmir wolodymyr uladzimir vladimer
vladislav vladyslav wladyslaw
vyacheslav viacheslav vyacheslaw wjatscheslaw
vadim vadym wadim
william bill guillermo guillaume wilhelm will willy liam wilhem billy willem guglielmo
yaroslav iaroslav jaroslav jaroslaw
hassan hasan
hussein hussain husayn hossein husein
omar umar
ahmed ahmad ahmet
abdullah abdallah abdalla abdulla abdellah
khaled khalid
yasser yasir
jamal gamal djamel
mahmoud mahmud mahmood
`);

function lines(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}
