/**
 * Words that public bodies are named with, as folded stems of seven languages (see `foldName`): a stem matches a
 * word that begins with it, and a German compound that contains it.
 */
type Stems = readonly (readonly [key: string, stems: string])[];

/** What kind of body it is; the first match counts. `+` asks for both stems. */
export const bodyHeads: Stems = [
  [
    'ministry',
    'ministry ministries ministeri ministere ministerst department departament secretaria vedomstv auswartig+amt mid mvd mzs mvs minoborony minoboroni mchs',
  ],
  ['general-staff', 'general+staff generalst genstab genshtab estado+mayor estado-maior etat+major'],
  [
    'army',
    `army armed+forc militar fuerzas+armad forcas+armad forces+armee ejercit exercit armee streitkraft armi vooruzhen
    zbroin vsu zsu armiia`,
  ],
  ['navy', 'navy naval+forc marina+de armada marinha marine flot vms'],
  ['air-force', 'air+force fuerza+aere forca+aere armee+de+l+air luftwaffe luftstreit vvs vks'],
  [
    'government',
    'government gobierno governo gouvernement regierung pravitelst uriad uryad cabinet kabinet administration',
  ],
  ['police', 'police polic polizei politsi'],
  ['parliament', 'parliament parlament legislat congress congreso assembl asamble bundestag verkhov rada duma knesset'],
  ['senate', 'senat'],
  ['central-bank', 'central+bank banco+central banque+central zentralbank tsentrobank tsentraln+bank federal+reserve'],
  ['supreme-court', 'supreme+court tribunal+suprem supremo+tribunal cour+supreme oberst+gericht verkhovn+sud'],
  ['court', 'court tribunal gericht sud corte cour'],
  [
    'presidency',
    'president+office presidency presidencia presidence prezident+administra administra+prezident ofis+prezident prasidial',
  ],
  ['embassy', 'embass embajad embaixad ambassad botschaft posolst'],
  ['prosecutor', 'prosecut fiscali procurador procuradori parquet staatsanwalt prokurat'],
  ['border-guard', 'border+guard border+service pogran prykordon guardia+front grenzschutz'],
  ['intelligence', 'intelligence inteligenci renseignement geheimdienst razved rozvid'],
  ['security-service', 'security+service servici+seguridad servico+seguranc service+securite sbu fsb kgb'],
  ['election-commission', 'election+commis electoral+commis comision+elector comissao+eleit tsik izbirat'],
  ['health-service', 'health+service servicio+salud'],
];

/** What a ministry looks after. */
export const bodyTopics: Stems = [
  ['defence', 'defence defens defes verteidig oboron'],
  [
    'foreign',
    `foreign exterior exterieur relac+ext relacione+ext affaires+etr etranger auswartig aussen aus+amt inostran zakordon
    mid mzs state external`,
  ],
  ['interior', 'interior interieur inneren innen inland internal vnutren vnutrishn mvd mvs home'],
  ['health', 'health salud saude sante gesundheit zdravo okhoron'],
  ['finance', 'financ hacienda fazenda finanz finan treasury'],
  ['economy', 'econom wirtschaft ekonom'],
  ['energy', 'energ energet'],
  ['justice', 'justi iustits yustits'],
  ['education', 'educ bildung obrazovan osvit'],
  ['transport', 'transport verkehr'],
  ['agriculture', 'agricult landwirtschaft selsk'],
  ['environment', 'environment medio+ambient meio+ambient environnement umwelt'],
  ['emergencies', 'emergenc emergenci chrezvych nadzvych mchs'],
  ['culture', 'cultur kultur'],
  ['trade', 'trade comercio commerc handel torgov'],
  ['labour', 'labour labor trabaj trabalh travail arbeit truda'],
  ['security', 'security segurid seguranc securit sicherheit bezopasn bezpek'],
  ['information', 'information informac'],
];

/** Names that say all by themselves: folded name → key. Further names of one body are parted by `|`. */
export const knownBodies: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      [
        'UN',
        'un|united nations|u n|onu|naciones unidas|nacoes unidas|nations unies|vereinte nationen|vereinten nationen|uno|oon|organizatsiia obedinennykh natsii|obedinennye natsii|organizatsiia obiednanykh natsii',
      ],
      [
        'EU',
        'eu|european union|union europea|uniao europeia|union europeenne|europaische union|europaischen union|ue|es|evrosoiuz|yevrosoiuz|ievrosoiuz|evropeiskii soiuz',
      ],
      [
        'EU:commission',
        'european commission|comision europea|comissao europeia|commission europeenne|europaische kommission|eu kommission|evrokomissiia|ievrokomisiia',
      ],
      [
        'EU:parliament',
        'european parliament|parlamento europeo|parlamento europeu|parlement europeen|europaisches parlament|europaparlament|evroparlament|ievroparlament',
      ],
      [
        'NATO',
        'nato|otan|north atlantic treaty organization|north atlantic treaty organisation|north atlantic alliance|severoatlanticheskii alians',
      ],
      ['G7', 'g7|g 7|group of seven|bolshaia semerka'],
      ['G20', 'g20|g 20|group of twenty|bolshaia dvadtsatka'],
      [
        'IMF',
        'imf|international monetary fund|fmi|fondo monetario internacional|fundo monetario internacional|fonds monetaire international|iwf|internationaler wahrungsfonds|mvf|mezhdunarodnyi valiutnyi fond',
      ],
      [
        'WHO',
        'who|world health organization|world health organisation|oms|organizacion mundial de la salud|organizacao mundial da saude|organisation mondiale de la sante|weltgesundheitsorganisation|voz|vsemirnaia organizatsiia zdravookhraneniia',
      ],
      [
        'IAEA',
        'iaea|international atomic energy agency|oiea|aiea|organismo internacional de energia atomica|agencia internacional de energia atomica|agence internationale de l energie atomique|magate|internationale atomenergiebehorde|internationale atomenergie organisation',
      ],
      [
        'ICRC',
        'icrc|international committee of the red cross|cicr|comite internacional de la cruz roja|comite international de la croix rouge|mkkk',
      ],
      [
        'OSCE',
        'osce|organization for security and co operation in europe|organization for security and cooperation in europe|osze|obse',
      ],
      ['UNHCR', 'unhcr|un refugee agency|acnur|hcr|united nations high commissioner for refugees|uvkb'],
      ['UNICEF', 'unicef|un children s fund|un childrens fund|iunisef'],
      [
        'UN:security-council',
        'un security council|united nations security council|security council|consejo de seguridad de la onu|conselho de seguranca da onu|conseil de securite de l onu|un sicherheitsrat|weltsicherheitsrat|sovbez oon|sovet bezopasnosti oon',
      ],
      ['OPEC', 'opec|opep|opek'],
      ['WTO', 'wto|world trade organization|omc|vto'],
      ['WB', 'world bank|banco mundial|banque mondiale|weltbank|vsemirnyi bank'],
      [
        'ECB',
        'ecb|european central bank|bce|banco central europeo|banco central europeu|banque centrale europeenne|ezb|europaische zentralbank|etsb',
      ],
      [
        'ICC',
        'icc|international criminal court|corte penal internacional|tribunal penal internacional|cour penale internationale|internationaler strafgerichtshof|istgh|mezhdunarodnyi ugolovnyi sud|mus',
      ],
      ['AU', 'african union|union africana|uniao africana|union africaine|afrikanische union'],
      [
        'US:ministry:defence',
        'pentagon|pentagono|the pentagon|department of defense|us department of defense|defense department|department of defence|departamento de defensa',
      ],
      [
        'US:ministry:foreign',
        'state department|us state department|department of state|departamento de estado|departement d etat|gosdep|gosdepartament|derzhdep',
      ],
      [
        'US:presidency',
        'white house|the white house|casa blanca|casa branca|maison blanche|weisses haus|weisse haus|belyi dom|bilyi dim',
      ],
      ['RU:presidency', 'kremlin|the kremlin|kreml|kremliu|kremlia'],
      ['FR:presidency', 'elysee|elysee palace|elyseepalast|eliseo'],
      ['GB:government', 'downing street|10 downing street|number 10'],
      ['RU:ministry:defence', 'minoborony rossii|minoborony rf|minoborony'],
      ['RU:ministry:foreign', 'mid rossii|mid rf'],
      ['UA:army', 'vsu|zsu'],
      ['US:ministry:homeland', 'department of homeland security|dhs|homeland security'],
      ['US:FBI', 'fbi|federal bureau of investigation|fbr'],
      ['US:CIA', 'cia|central intelligence agency|tsru'],
      ['US:senate', 'us senate|senate of the united states'],
      ['AFP', 'afp|agence france presse'],
      ['AL-JAZEERA', 'al jazeera|al jazeera english|aljazeera'],
      ['BBC', 'bbc|bbc news|bi bi si'],
      ['CNN', 'cnn'],
      ['NBC', 'nbc|nbc news'],
      ['REUTERS', 'reuters|reiter|reiters'],
      ['TASS', 'tass|itar tass'],
      ['RIA', 'ria novosti'],
      ['INTERFAX', 'interfax|interfaks'],
      ['NYT', 'new york times|the new york times'],
      ['WP', 'washington post|the washington post'],
      ['LE-MONDE', 'le monde'],
      ['SPIEGEL', 'der spiegel'],
      ['HAMAS', 'hamas|khamas'],
      ['HEZBOLLAH', 'hezbollah|hizbollah|hizbullah|hezbola|khezbolla|hisbollah'],
      ['TALIBAN', 'taliban|talibanes|taliba|talibans'],
      ['WAGNER', 'wagner group|grupo wagner|groupe wagner|gruppe wagner|chvk vagner|pvk vagner'],
      ['AP', 'ap|associated press|the associated press'],
      ['RED-CROSS', 'red cross|cruz roja|cruz vermelha|croix rouge|rotes kreuz|krasnyi krest|chervonyi khrest'],
      ['AI', 'amnesty international|amnesty|amnistia internacional|anistia internacional'],
      ['HRW', 'human rights watch|hrw'],
      ['IS', 'islamic state|isis|isil|daesh|estado islamico|etat islamique|islamischer staat|is|igil|ei'],
    ] as const
  ).flatMap(([key, names]) => names.split('|').map((name) => [name, key])),
);
