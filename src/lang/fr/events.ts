import type { EventsData } from '../schema/events.ts';

/** French words of the PLOVER roots; lemmas in lower case. */
export const events: EventsData = {
  codes: {
    AGREE: {
      verbs: 'accepter convenir promettre engager signer ratifier consentir accorder garantir conclure',
      nouns: 'accord pacte traité engagement promesse convention consensus compromis',
    },
    CONSULT: {
      verbs: 'rencontrer visiter discuter négocier consulter dialoguer recevoir téléphoner débattre réunir entretenir',
      nouns:
        'réunion visite négociation sommet discussion entretien rencontre dialogue consultation médiation conférence pourparler',
    },
    SUPPORT: {
      verbs: 'soutenir appuyer féliciter reconnaître défendre saluer applaudir louer approuver',
      nouns: 'soutien appui reconnaissance solidarité condoléance éloge félicitation',
    },
    COOPERATE: {
      verbs: 'coopérer collaborer coordonner extrader partager échanger allier',
      nouns: 'coopération collaboration coordination extradition manœuvre échange alliance partenariat',
    },
    AID: {
      verbs:
        'envoyer_arme envoyer_aide aider assister financer secourir évacuer fournir livrer accueillir héberger donner subventionner sauver',
      nouns: 'aide assistance don secours évacuation prêt subvention abri asile sauvetage',
    },
    YIELD: {
      verbs:
        'céder libérer retirer démissionner gracier amnistier rendre capituler relâcher lever autoriser permettre restituer excuser rouvrir acquitter assouplir',
      nouns:
        'libération retrait démission grâce amnistie reddition capitulation trêve cessez-le-feu excuse concession acquittement',
    },
    REQUEST: {
      verbs: 'demander exiger réclamer solliciter appeler_à prier ordonner proposer inviter exhorter enjoindre presser',
      nouns: 'demande exigence appel requête sollicitation ultimatum proposition',
    },
    ACCUSE: {
      verbs:
        'accuser condamner critiquer dénoncer inculper enquêter poursuivre juger blâmer incriminer reprocher fustiger',
      nouns: 'accusation condamnation critique dénonciation enquête procès plainte inculpation',
    },
    REJECT: {
      verbs: 'rejeter refuser nier démentir opposer ignorer écarter défier boycotter annuler bloquer décliner',
      nouns: 'rejet refus veto démenti opposition annulation',
    },
    THREATEN: {
      verbs: 'menacer avertir intimider alerter',
      nouns: 'menace avertissement ultimatum intimidation',
    },
    PROTEST: {
      verbs: 'protester manifester défiler mutiner soulever révolter',
      nouns: 'protestation manifestation marche grève mutinerie émeute soulèvement révolte rassemblement',
    },
    SANCTION: {
      verbs: 'sanctionner expulser suspendre geler pénaliser imposer_sanction rompre_relation',
      nouns: 'sanction embargo expulsion suspension boycott tarif',
    },
    MOBILIZE: {
      verbs: 'envoyer_troupe envoyer_soldat mobiliser déployer renforcer recruter fortifier stationner patrouiller',
      nouns: 'mobilisation déploiement renfort convoi alerte recrutement',
    },
    COERCE: {
      verbs:
        'arrêter détenir emprisonner interpeller interdire confisquer saisir expulser censurer réprimer perquisitionner torturer incarcérer',
      nouns:
        'arrestation détention interpellation répression saisie censure perquisition rafle interdiction incarcération',
    },
    ASSAULT: {
      verbs:
        'tuer attaquer bombarder assassiner enlever tirer blesser envahir exploser détruire combattre poignarder exécuter violer agresser massacrer incendier abattre pilonner frapper',
      nouns:
        'attaque attentat bombardement assassinat enlèvement explosion massacre invasion combat guerre offensive affrontement embuscade fusillade violence meurtre bataille frappe',
    },
  },
  happenings:
    'annonce déclaration décision arrivée départ retour lancement vote élection signature discours ordre atterrissage accident incendie séisme inondation tempête effondrement mort ouverture fermeture début fin victoire défaite',
  occurring: 'commencer débuter éclater continuer reprendre',
  failing: 'refuser éviter empêcher déjouer renoncer échouer annuler',
  definite: "le la les l' ce cet cette ces son sa ses leur leurs",
  circumstances: 'après avant lorsque quand pendant tandis depuis jusque parce bien',
  portions: 'série vague nombre campagne type',
  scheduling: 'annoncer convoquer organiser programmer',
  obligation: 'devoir falloir',
  publications: 'image photo photographie vidéo déclaration rapport document donnée liste communiqué film livre',
  irregular: 'mort:tuer',
  lightVerbs:
    'lancer mener faire commettre effectuer entreprendre émettre exprimer donner tenir imposer annoncer présenter ouvrir perpétrer',
  governors: {
    planned:
      'aller> planifier prévoir compter préparer projeter proposer tenter envisager plan projet préparatif intention',
    promised: 'promettre engager garantir assurer offrir jurer promesse',
    demanded: 'demander exiger réclamer vouloir souhaiter désirer ordonner exigence demande appel',
    feared: 'craindre craigner redouter inquiéter avertir crainte peur menace risque inquiétude',
    alleged: 'prétendu accuser reprocher imputer alléguer soupçonner accusation soupçon prétendument présumé',
    possible: 'pouvoir peut-être possible probablement probable croire espérer possibilité sembler',
    denied: 'nier démentir rejeter réfuter démenti',
  },
  conditions: 'si sauf',
  future: 'aller+',
  modal: 'pouvoir',
  receivingMarks: 'à pour',
  recipientMarks: 'contre à avec vers en sur pour',
};
