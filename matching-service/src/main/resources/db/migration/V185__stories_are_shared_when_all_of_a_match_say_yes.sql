-- What somebody would like to share of a conversation. One of each person in a match; other words are a new revision of it, and
-- everybody is asked again. Words that are taken back are forgotten at once; the row stays, so that feeds can say "gone".
create table story (
    id           uuid        not null primary key,
    version      bigint      not null,
    programme    uuid        not null,
    match        uuid        not null references match,
    author       uuid        not null,
    revision     integer     not null,
    words        text,
    language     text        not null,
    offered_at   timestamptz not null,
    -- What the organiser said of this revision; null as long as nothing was said.
    approved     boolean,
    kind_word    text,
    decided_at   timestamptz,
    -- When it was public for the first time.
    published_at timestamptz,
    retracted_at timestamptz,
    -- Somebody else of the match did not want it: one no is enough, and nobody is asked again.
    refused      boolean     not null default false,
    constraint story_by_somebody_of_the_match foreign key (match, author) references seat (match, participant),
    constraint story_of_a_person_once_in_a_match unique (match, author),
    constraint story_taken_back_has_no_words check ((retracted_at is null) = (words is not null)),
    constraint story_decision_has_a_time check ((approved is null) = (decided_at is null)),
    constraint story_kind_word_only_when_declined check (kind_word is null or not approved),
    constraint story_language_is_known check (language in ('en', 'cy'))
);
create index story_of_programme on story (programme);

-- Who said yes to which revision, and by which name they want to be called beside it; null: without a name.
create table story_consent (
    story       uuid        not null references story,
    participant uuid        not null,
    revision    integer     not null,
    first_name  text,
    given_at    timestamptz not null,
    constraint story_consent_once primary key (story, participant)
);
create index story_consent_of_participant on story_consent (participant);

-- A story with the words and the yes of everybody of its match: only those are an organiser's to see.
create view agreed_story as
select story.*
from story
where story.words is not null
  and not exists (
    select from seat
    where seat.match = story.match
      and not exists (select from story_consent consent
                      where consent.story = story.id and consent.participant = seat.participant
                        and consent.revision = story.revision));
