import type { EventsData } from '../schema/events.ts';

/** PLOVER roots follow the ontology's definitions (Halterman et al. 2023); the words are ours. */
export const events: EventsData = {
  codes: {
    AGREE: {
      verbs:
        'agree pledge promise vow accept+ commit- ratify concur consent reconcile reach_agreement reach_deal reach_accord reach_compromise reach_settlement sign_agreement sign_deal sign_accord sign_treaty sign_pact sign_memorandum sign_contract strike_deal conclude_agreement conclude_deal clinch_deal seal_deal give_assurance give_word come_to_terms shake_hand undertake_to volunteer_to guarantee initial_agreement adopt_treaty settle_dispute',
      nouns:
        'agreement deal accord pact treaty pledge memorandum settlement consensus compromise promise commitment vow understanding',
    },
    CONSULT: {
      verbs:
        'meet visit discuss consult negotiate mediate host confer telephone phone talk- travel hold_talk hold_meeting hold_summit hold_discussion hold_consultation hold_conversation attend_meeting attend_summit attend_conference attend_talk sit_down_with pay_visit receive_delegation arrive_in arrive_at fly_to head_to convene brief debate speak_with speak_to parley broker arbitrate exchange_view launch_mediation begin_mediation start_mediation lead_delegation welcome_delegation tour',
      nouns:
        'meeting talks talk summit visit negotiation consultation conference discussion dialogue mediation conversation trip tour roundtable parley delegation',
    },
    SUPPORT: {
      verbs:
        'support back+ endorse praise applaud commend hail congratulate recognise recognize defend+ salute thank ally- laud welcome stand_with stand_by side_with rally_behind sympathise sympathize condole express_support express_solidarity express_condolence voice_support voice_solidarity offer_condolence offer_support pay_tribute honour honor decorate award_medal vouch_for champion reaffirm uphold embrace cheer establish_tie establish_relation restore_tie restore_relation resume_tie normalise normalize upgrade_tie upgrade_relation acclaim second advocate campaign_for canvass_for vote_for lobby_for appreciate compliment respect',
      nouns:
        'support endorsement backing praise condolence solidarity recognition congratulations tribute applause acclaim normalization normalisation honour honor',
    },
    COOPERATE: {
      verbs:
        'cooperate collaborate partner coordinate extradite share_intelligence share_information share_evidence share_data join_force team_up work_together train_together exchange_information exchange_intelligence exchange_prisoner swap_prisoner hold_drill hold_exercise conduct_drill conduct_exercise begin_exercise stage_game launch_game hold_game stage_exercise stage_drill launch_exercise launch_drill patrol_jointly carry_out_exercise carry_out_drill cooperate_with work_with integrate',
      nouns:
        'cooperation collaboration partnership coordination extradition exercise drill wargame manoeuvre maneuver swap alliance collaborator?',
    },
    AID: {
      verbs:
        'aid assist help+ donate fund finance shelter feed+ fly_medicine evacuate rescue provide+ supply contribute grant+ lend+ subsidise subsidize bankroll sponsor send_aid send_weapon send_team send_expert send_relief send_munition send_vehicle send_money send_supply send_doctor send_medicine send_ammunition send_food send_help send_peacekeeper deploy_peacekeeper give_money give_aid give_asylum give_refuge give_equipment give_weapon grant_asylum raise_money raise_fund bail_out relieve vaccinate treat+ train+ equip arm+ deliver_aid deliver_supply deliver_food deliver_weapon hand_over_equipment hand_over_vehicle hand_over_aid allocate earmark disburse reimburse compensate resettle accept_refugee take_in_refugee open_border ship+ airlift accommodate host_refugee keep_peace extend_loan',
      nouns:
        'aid assistance donation package relief loan grant rescue evacuation shelter funding asylum peacekeeper? peacekeeping supply airlift subsidy bailout compensation donor?',
    },
    YIELD: {
      verbs:
        'yield release free withdraw retreat surrender concede resign apologise apologize pardon ease+ lift relax+ abdicate pull_out pull_back step_down step_aside stand_down back_down back_off give_up give_in give_way give_permission give_approval call_off capitulate disband cede relent demobilise demobilize commute+ acquit parole repeal rescind revoke_ban revoke_restriction let_go let_free set_free hand_back hand_over_prisoner return+ roll_back lift_ban allow permit authorise authorize approve reinstate declare_truce declare_ceasefire declare_cease-fire announce_ceasefire announce_cease-fire announce_truce lay_down_arm lay_down_weapon disarm demilitarise demilitarize stop_attack halt_attack halt_fire cease_fire end_blockade end_siege end_ban end_strike end_protest reopen+ loosen unblock legalise legalize restore+ accede acquiesce bow_to exempt reprieve grant_pardon grant_amnesty grant_permission dissolve reappoint exonerate absolve drop_charge drop_demand dismiss_charge waive decriminalise decriminalize enfranchise unfreeze',
      nouns:
        'withdrawal retreat surrender resignation release concession pardon amnesty ceasefire cease-fire truce pullout apology cessation permission approval reinstatement clemency parole acquittal reprieve disarmament easing repeal armistice',
    },
    REQUEST: {
      verbs:
        'demand ask request urge appeal call_for call_on call_upon seek+ insist beg+ plead implore petition press_for invite exhort summon_help order+ instruct pressure pressurise push_for lobby require+ entreat solicit tell_to compel_to need_to issue_appeal issue_call make_appeal set_condition apply_for appeal_for plead_for demand_that insist_on encourage advise propose suggest recommend pressure_to',
      nouns: 'demand request appeal call petition plea pressure proposal',
    },
    ACCUSE: {
      verbs:
        'accuse blame condemn criticise criticize denounce allege charge+ sue prosecute investigate indict convict deplore decry slam fault+ lambast lambaste rebuke summon_ambassador summon_envoy summon_diplomat complain try+ probe+ scold rap+ impeach censure castigate lament berate blast+ chide reprimand admonish vilify deride mock ridicule incriminate implicate find_guilty hold_responsible launch_investigation launch_inquiry launch_probe open_investigation open_inquiry open_probe order_investigation order_probe order_inquiry launch_action take_to_court file_lawsuit file_complaint file_charge file_suit lodge_complaint lodge_protest bring_charge press_charge call_for_sanction express_concern express_regret voice_concern express_dismay hit_out_at lash_out_at speak_out_against point_finger bemoan rail_against inspect scrutinise scrutinize audit interrogate inquire_into look_into',
      nouns:
        'accusation allegation condemnation criticism lawsuit complaint indictment investigation probe inquiry charge conviction trial blame censure rebuke denunciation prosecution impeachment outrage',
    },
    REJECT: {
      verbs:
        'reject refuse deny decline+ dismiss oppose veto defy ignore rebuff spurn block+ obstruct boycott snub refute turn_down rule_out walk_out vote_down vote_against strike_down throw_out turn_away push_back resist scrap+ disavow renounce repudiate renege renege_on back_out pull_out_of withdraw_from cancel quash overturn annul nullify disregard flout disobey violate_ceasefire breach contravene abrogate abandon+ balk rubbish+ brush_off shrug_off fail_to_agree fail_to_reach fail_to_comply stonewall bar+ shun object_to disagree withhold_approval shoot_down_proposal dispute+ contest+ challenge+ postpone delay+ disallow forbid',
      nouns: 'rejection refusal denial veto defiance opposition dismissal boycott cancellation objection violation',
    },
    THREATEN: {
      verbs:
        'threaten warn menace intimidate vow_revenge vow_retaliation vow_to_retaliate issue_ultimatum issue_warning give_ultimatum give_deadline set_deadline impose_deadline caution+ alert+ blackmail deliver_ultimatum put_on_notice brandish swear_revenge extend_curfew',
      nouns: 'threat warning ultimatum deadline intimidation blackmail',
    },
    PROTEST: {
      verbs:
        'protest demonstrate march- rally- riot picket chant occupy+ barricade gather- strike- strike_for stop_work down_tool go_on_strike walk_off burn_flag burn_effigy take_to_street pour_into_street stage_sit-in stage_strike stage_protest stage_rally stage_walkout hold_protest hold_rally block_road blockade_road block_highway boycott_election boycott_vote boycott_poll go_on_hunger revolt rebel- mutiny agitate loot boo heckle',
      nouns:
        'protest demonstration rally march riot strike sit-in picket uprising mutiny walkout unrest protester? demonstrator rioting looting revolt stoppage vigil rebellion insurrection',
    },
    SANCTION: {
      verbs:
        'sanction+ embargo blacklist expel suspend impose_sanction impose_embargo impose_tariff impose_duty sever recall+ freeze+ cut_tie cut_aid cut_relation cut_fund cut_off halt_aid stop_aid reduce_aid slash_aid suspend_aid suspend_tie suspend_relation break_tie break_relation break_off end_aid end_mediation end_talk withhold downgrade boycott_trade withdraw_ambassador withdraw_peacekeeper withdraw_staff withdraw_recognition recall_ambassador announce_sanction announce_suspension announce_embargo slap_sanction tighten_sanction declare_persona ostracise ostracize isolate penalise penalize delist disqualify revoke_visa pull_fund',
      nouns: 'sanction sanctions embargo boycott expulsion suspension tariff blacklist penalty cutoff',
    },
    MOBILIZE: {
      verbs:
        'mobilise mobilize deploy mass- reinforce station+ redeploy amass call_up fortify patrol dispatch send_troop send_force beef_up send_soldier send_warship send_tank send_ship put_on_alert place_on_alert remain_on_alert be_on_alert go_on_alert raise_alert scramble_jet scramble_fighter bolster_force strengthen_force increase_force step_up_patrol test_missile test-fire move_troop move_force move_missile mass_troop conscript enlist recruit+ militarise militarize rearm encircle',
      nouns:
        'mobilisation mobilization deployment call-up buildup build-up reinforcement convoy alert conscription rearmament',
    },
    COERCE: {
      verbs:
        'arrest detain jail imprison seize confiscate ban+ censor crack_down evict deport expropriate raid+ hack blockade outlaw sentence curb restrict quell suppress prohibit annex impound torture shut_down shut+ handcuff round_up close_border close_crossing close_airspace force+ compel coerce declare_emergency declare_curfew declare_siege declare_martial impose_curfew impose_martial impose_restriction impose_ban impose_blockade impose_emergency issue_warrant nationalise nationalize commandeer apprehend nab incarcerate remand+ intern+ persecute oppress subjugate silence+ gag+ muzzle repress disperse tear-gas search+ ransack banish exile+ purge overthrow_government dissolve_party fine+ penalise hold_hostage take_into_custody place_under_arrest put_under_arrest intercept besiege lock_down lock_up declare_illegal spy_on wiretap eavesdrop extort withdraw_licence revoke_licence revoke_license revoke_citizenship demolish extend_curfew',
      nouns:
        'arrest detention crackdown seizure ban censorship raid curfew blockade annexation repression deportation cyberattack sentence eviction imprisonment custody jailing lockdown siege hacking confiscation prohibition persecution internment purge demolition',
    },
    ASSAULT: {
      verbs:
        'kill attack bomb shell+ shoot strike+ invade assault murder assassinate stab massacre kidnap abduct hijack rape wound injure explode detonate fire_at fire_on fire_rocket fire_missile fire_shot open_fire shoot_down storm+ ambush target+ damage destroy hit+ clash fight battle behead execute slay gun_down gun- blow_up hurl+ pound+ bombard beat+ beat_up torch burn+ capture+ overrun launch_attack launch_strike launch_airstrike launch_assault launch_offensive launch_operation launch_rocket launch_missile launch_raid launch_war launch_cyber lob+ sabotage poison+ maim lynch dismember decapitate electrocute strafe raze flatten+ level+ ravage plunder pillage engage+ crush+ rout+ repel shoot_dead take_hostage take_over take_control seize_control use_force use_weapon use_gas hold_as_shield overthrow oust topple ram+ carry_out_attack carry_out_bombing carry_out_strike conduct_airstrike conduct_strike carry_out_killing blast_through attempt_coup stage_coup gas+ mutilate brutalise brutalize manhandle obliterate break_ceasefire violate_truce skirmish exterminate cleanse spray_bullet open_up_on',
      nouns:
        'attack bombing shelling strike airstrike assault murder killing massacre explosion blast shooting invasion raid clash fighting battle war offensive ambush kidnapping abduction assassination bombardment barrage sabotage gunfire gunman? violence genocide hostage? combat stabbing beheading execution atrocity skirmish firefight hijacking rape torture slaughter coup incursion onslaught hostilities warfare poisoning bomber? air-strike',
    },
  },
  happenings:
    'announcement declaration decision arrival departure return launch vote election signing statement speech order landing crash fire earthquake flood storm collapse death opening closure start end failure victory defeat',
  voicing: 'raise have express voice spark fuel',
  occurring:
    'begin start occur happen resume continue follow come hold go proceed take place stage organise organize schedule plan set expect break erupt',
  publications:
    'image picture photo photograph video footage statement report document datum data figure list film album book result detail name letter transcript recording tape audio map study survey information version song trailer text copy',
  irregular:
    'struck:strike shot:shoot fought:fight met:meet held:hold gave:give given:give sent:send fled:flee beat:beat beaten:beat stole:steal freed:free withdrew:withdraw withdrawn:withdraw broke:break broken:break sought:seek fed:feed lent:lend forbade:forbid hit:hit burnt:burn overthrew:overthrow overthrown:overthrow slew:slay slain:slay spoke:speak drew:draw took:take taken:take began:begin begun:begin brought:bring led:lead flew:fly flown:fly swore:swear sworn:swear blew:blow blown:blow threw:throw thrown:throw overran:overrun sued:sue vetoed:veto rode:ride shook:shake shaken:shake',
  lightVerbs:
    'launch carry_out conduct make take mount stage wage hold commit undertake issue announce give face come begin start open order declare impose extend offer express voice lodge file bring place put perform suffer sustain receive deliver unleash pursue join enter reach sign seek call declare reiterate launch renew resume raise have spark',
  governors: {
    planned:
      'plan prepare intend schedule aim seek mull propose plot preparation intention scheduled mobilise decide~ set~ due~ ready~ poised~ slated~ try~ attempt~ effort planned proposed upcoming forthcoming prospective',
    promised: 'promise pledge vow guarantee offer undertake swear commit assure agree~',
    demanded:
      'demand urge request appeal insist call~ tell> ask> encourage> advise> pressure> push> lobby> recommend~ need want wish order require invite propose~ necessary',
    feared: 'fear worry dread warn concern risk threat fears warning danger',
    alleged:
      'accuse allege blame suspect~ accusation allegation claim~ suspicion charge reportedly allegedly suspected alleged purported apparently',
    possible:
      'may might could likely possibly perhaps possible probably expect believe speculate hope potential prospect predict forecast possibility chance consider',
    denied: 'deny refute reject dispute disavow rule_out denial',
  },
  conditions: 'if unless should provided whether',
  future: "will+ shall+ 'll+ wo+ going",
  modal: 'could might may can',
  obligation: 'must should ought',
  laterPast: "would 'd",
  failing: 'refuse decline fail avoid prevent avert thwart foil neglect refrain failure refusal cancel scrap',
  definite: 'the this that these those his her its their our my your',
  portions: 'series wave number round string campaign act barrage spate set kind type sort form threat plan',
  scheduling: 'call schedule convene announce organise organize set',
  circumstances: 'after when while since before until till as because although though despite whereas once following',
  receivingMarks: 'to for',
  recipientMarks: 'against on to at with toward towards into of over for in',
  concernMarks: 'against on to with from into for of over toward towards between by in',
  people:
    'people person man woman child civilian citizen resident villager soldier troop troops force police officer policeman militant rebel insurgent fighter gunman terrorist protester demonstrator activist student worker journalist reporter lawyer doctor leader minister president government ministry official authority envoy ambassador diplomat general army military opposition party lawmaker parliament court judge union group movement organization organisation company firm refugee migrant prisoner hostage detainee suspect member family community nation country state side counterpart ally partner enemy neighbor neighbour victim patient agency delegation team crowd youth farmer teacher peacekeeper guard commander prosecutor king prince council commission committee',
  partyMarks: 'against on to with',
  adjunctMarks: 'to with after before during amid as despite since until over by against about',
};
