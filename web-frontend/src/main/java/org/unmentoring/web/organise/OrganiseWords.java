package org.unmentoring.web.organise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Pages of a programme's organisers. The words are in {@code messages/organise.properties}. */
@MessageBundle("organise")
public interface OrganiseWords {
    String mineTitle();

    String mineNone();

    String tabs();

    String tabProgramme();

    String tabSchedule();

    String tabRounds();

    String tabPeople();

    String tabNetwork();

    String tabGrowth();

    String tabSignposts();

    String signpostsTitle();

    String signpostsLead();

    String signpost(int number);

    String signpostTitle();

    String signpostWords();

    String signpostTitleCy();

    String signpostWordsCy();

    String signpostLink();

    String signpostLinkHint();

    String signpostsSave();

    String signpostTitleMissing();

    String signpostLinkNotValid();

    String signpostsNotValid();

    String signpostsChanged();

    String sandbox();

    String figuresTitle(int round);

    String drawnOn(String day);

    String meetBy(String day);

    String noRound();

    String people();

    String matches();

    String met();

    String notMet();

    String unconfirmed();

    String drawTitle();

    String drawBody();

    String drawPreview();

    String previewTitle();

    String previewLead();

    String previewNote();

    String previewPeople(int n);

    String previewTrios(int n);

    String previewLeftOut(int n);

    String previewNobodyLeftOut();

    String previewRepeats(int n);

    String previewNoRepeats();

    String previewAgain(int n);

    String previewSame(int n);

    String previewConfirm();

    String previewCancel();

    String tooFew();

    String roundsTitle();

    String roundsNone();

    String round();

    String drawn();

    String beingDrawn();

    String waiting();

    String abandoned();

    String meetByHead();

    String historyTitle();

    String historyLead();

    String historyHint();

    String roundTitle(int number);

    String roundMatches();

    String who();

    String outcome();

    String dissolved();

    String notReached(String name);

    String said();

    String saidMet(String name);

    String saidNot(String name);

    String saidNotBecause(String name, String reason);

    String unknownPerson();

    String more();

    String peopleTitle();

    String peopleNone();

    String name();

    String email();

    String organisation();

    String status();

    String joined();

    String active();

    String paused();

    String left();

    String seek();

    String find();

    String everybody();

    String unreachable();

    String skipping();

    String found(int n);

    String foundCut(int n);

    String importWaits();

    String importProgress(int done, int rows);

    String importReading();

    String importAgain();

    String importFailed();

    String importFailedLead();

    String reportDownload();

    String importTitle();

    String importLead();

    String importHint();

    String fileLabel();

    String check();

    String importIt();

    String fileMissing();

    String fileTooBig();

    String fileNotReadable();

    String reportChecked();

    String reportImported();

    String reportNext();

    String reportNew();

    String reportUpdated();

    String reportUnchanged();

    String reportRejected();

    String reportDuplicates();

    String reportBlank();

    String reportPairs();

    String reportRows();

    String reportRowsNone();

    String reportIgnored(String columns);

    String reportRounds();

    String reportAll(int n);

    String sheet();

    String row();

    String what();

    String why();

    String pairs();

    String repeats();

    String downloads();

    String downloadSvg();

    String downloadCsv();

    String downloadJson();

    @Message
    String outcomeOf(OutcomeWord outcome);

    @Message
    String rowStatus(RowStatus status);
}
