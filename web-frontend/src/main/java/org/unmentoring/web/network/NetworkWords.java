package org.unmentoring.web.network;

import io.quarkus.qute.i18n.MessageBundle;

/** The network of a programme and its film. The words are in {@code messages/network.properties}. */
@MessageBundle("network")
public interface NetworkWords {
    String title();

    String none();

    String afterRound(int number);

    String people(int people, int organisations);

    String pairs(int n);

    String outcomes(int met, int notMet, int unconfirmed);

    String computing();

    String rounds();

    String previous();

    String next();

    String round();

    String views();

    String viewPeople();

    String viewOrganisations();

    String stillIsLarge();

    String alt(int round);

    String caption(int round);

    String captionOrganisations(int round);

    String table();

    String tableCaption();

    String pairsHead();

    String metHead();

    String notMetHead();

    String unconfirmedHead();

    String peopleHead();

    String total();

    String downloads();

    String downloadSvg();

    String downloadCsv();

    String downloadJson();

    String downloadGraphMl();

    String downloadGexf();

    String publication();

    String notPublished();

    String published();

    String publishedLink();

    String embedHint();

    String publish();

    String unpublish();

    String publicTitle(String programme);

    String publicPeople(int people, int pairs, int met);

    String publicHint();

    String publicTableCaption();

    String throughRound();

    String aboutProgramme();

    String ownPage();

    String filmControls();

    String filmFirst();

    String filmBack();

    String filmPlay();

    String filmPause();

    String filmForward();

    String filmLast();

    String filmSlider();

    String filmPicture();

    String filmCloser();

    String filmFarther();

    String filmMet();

    String filmNotMet();

    String filmUnconfirmed();

    String filmNotMetOrNotSaid();

    String filmColour();

    String filmBySector();

    String filmByOrganisation();

    String filmShowNames();

    String filmPng();

    String filmHelp();

    String filmStatus();

    String filmPublicStatus();

    String filmRound();

    String filmPerson();

    String filmOthers();

    String filmUnknown();

    String filmUnknownSector();

    String filmRest();

    String filmOutcomes();

    String filmPublicOutcomes();

    String filmChosen();

    String filmChosenPerson();

    String filmDrawn();

    String filmNamed();

    String filmTrouble();
}
