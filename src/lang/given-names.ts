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
    robert paul peter martin michael david daniel thomas john james george william joseph charles henry`),
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
    park ellen graca winnie hillary madeleine condoleezza kamala margaret theresa elizabeth`),
};

function list(words: string): readonly string[] {
  return words.split(/\s+/u);
}
