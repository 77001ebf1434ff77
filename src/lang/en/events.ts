import type { EventsData } from '../schema/events.ts';

/** PLOVER roots follow the ontology's definitions (Halterman et al. 2023); the words are ours. */
export const events: EventsData = {
  codes: {
    AGREE: {
      verbs: 'agree pledge promise vow accept commit sign ratify endorse_deal settle consent concur reconcile',
      nouns: 'agreement deal accord pact treaty pledge memorandum settlement consensus',
    },
    CONSULT: {
      verbs:
        'meet visit discuss consult negotiate mediate host confer welcome telephone phone talk travel arrive hold_talks attend',
      nouns: 'meeting talks talk summit visit negotiation consultation conference discussion dialogue mediation',
    },
    SUPPORT: {
      verbs:
        'support back endorse praise applaud commend hail congratulate recognise recognize defend salute thank ally stand_with rally_behind sympathise sympathize condole',
      nouns: 'support endorsement backing praise condolence solidarity recognition',
    },
    COOPERATE: {
      verbs: 'cooperate collaborate partner coordinate extradite share_intelligence join_forces train_jointly exchange',
      nouns: 'cooperation collaboration partnership coordination extradition exercise drill',
    },
    AID: {
      verbs:
        'aid assist help donate fund finance shelter feed evacuate rescue provide supply contribute grant lend send_aid send_weapon bail_out relieve vaccinate',
      nouns: 'aid assistance donation package relief loan grant rescue evacuation shelter',
    },
    YIELD: {
      verbs:
        'yield release free withdraw retreat surrender concede resign apologise apologize pardon ease lift relax abdicate pull_out step_down back_down give_up call_off capitulate disband cede quit demobilise demobilize commute acquit parole postpone',
      nouns:
        'withdrawal retreat surrender resignation release concession pardon amnesty ceasefire truce pullout apology',
    },
    REQUEST: {
      verbs:
        'demand ask request urge appeal call_for call_on seek insist beg plead implore petition press invite exhort summon_help want',
      nouns: 'demand request appeal call petition plea ultimatum',
    },
    ACCUSE: {
      verbs:
        'accuse blame condemn criticise criticize denounce allege charge sue prosecute investigate indict convict deplore decry slam fault lambast rebuke summon complain try probe scold rap impeach',
      nouns:
        'accusation allegation condemnation criticism lawsuit complaint indictment investigation probe inquiry charge conviction trial blame',
    },
    REJECT: {
      verbs:
        'reject refuse deny decline dismiss oppose veto defy ignore rebuff spurn block boycott snub refute turn_down rule_out walk_out resist scrap disavow renounce repudiate',
      nouns: 'rejection refusal denial veto defiance opposition dismissal',
    },
    THREATEN: {
      verbs: 'threaten warn menace intimidate',
      nouns: 'threat warning ultimatum',
    },
    PROTEST: {
      verbs: 'protest demonstrate march rally riot strike picket chant occupy blockade_road barricade gather',
      nouns: 'protest demonstration rally march riot strike sit-in picket uprising mutiny walkout unrest',
    },
    SANCTION: {
      verbs:
        'sanction embargo blacklist expel suspend impose sever recall freeze cut_tie halt_aid withhold downgrade bar boycott_trade',
      nouns: 'sanction sanctions embargo boycott expulsion suspension tariff',
    },
    MOBILIZE: {
      verbs:
        'mobilise mobilize deploy mass reinforce station redeploy amass call_up fortify patrol summon_reservist dispatch',
      nouns: 'mobilisation mobilization deployment call-up buildup reinforcement convoy alert',
    },
    COERCE: {
      verbs:
        'arrest detain jail imprison seize confiscate ban censor crack_down evict deport expropriate raid hack blockade outlaw sentence curb restrict quell suppress prohibit annex impound torture shut_down handcuff round_up',
      nouns:
        'arrest detention crackdown seizure ban censorship raid curfew blockade annexation repression deportation cyberattack sentence',
    },
    ASSAULT: {
      verbs:
        'kill attack bomb shell shoot strike invade assault murder assassinate stab massacre kidnap abduct hijack rape wound injure explode detonate fire_at fire_on open_fire shoot_down storm ambush target damage destroy hit clash fight battle behead execute slay gun_down blow_up hurl pound bombard beat torch burn capture overrun launch_rocket launch_missile sabotage poison',
      nouns:
        'attack bombing shelling strike airstrike assault murder killing massacre explosion blast shooting invasion raid clash fighting battle war offensive ambush kidnapping abduction assassination bombardment barrage sabotage gunfire gunman violence genocide hostage combat',
    },
  },
  happenings:
    'announcement declaration decision arrival departure return launch vote election signing statement speech order landing crash fire earthquake flood storm collapse death opening closure start end failure victory defeat',
  lightVerbs: 'launch carry_out conduct make take mount stage wage hold commit undertake issue announce give face come',
  governors: {
    planned: 'plan prepare intend schedule aim seek mull propose plot preparation intention scheduled mobilise',
    promised: 'promise pledge vow guarantee offer undertake swear commit assure',
    demanded: 'demand urge request appeal insist call need want wish order require invite',
    feared: 'fear worry dread warn concern risk threat fears warning',
    alleged:
      'accuse allege blame suspect accusation allegation claim suspicion charge reportedly allegedly suspected alleged',
    possible:
      'may might could likely possibly perhaps possible probably expect believe speculate hope potential prospect',
    denied: 'deny refute reject dispute disavow rule_out denial',
  },
  conditions: 'if unless should provided whether',
  future: "will shall 'll wo going",
  modal: 'could might may can would should',
  recipientMarks: 'against on to at with toward towards into of over for in',
};
