-- A draw is opened first: what goes into it is kept here with its digest, and only then is anything drawn. An abandoned
-- one stays, and its number is given again.
alter table round
    add column state             text    not null default 'DRAWN',
    add column opened_at         timestamptz,
    add column commitment        text,
    add column committed_at      timestamptz,
    add column input_digest      text,
    add column group_of          integer not null default 2,
    add column abandoned_because text,
    drop constraint round_number_once_in_a_programme,
    drop constraint drawn_round_has_dates_and_figures;

update round set opened_at = drawn_at, commitment = proof.commitment, committed_at = proof.committed_at,
                 input_digest = proof.input_digest
from proof where proof.round = round.id;

alter table round
    add constraint state_is_known check (state in ('DRAWING', 'DRAWN', 'ABANDONED')),
    add constraint only_draws_are_opened check (origin = 'DRAWN' or state = 'DRAWN'),
    add constraint draw_has_commitment_and_digest check (origin = 'IMPORTED'
        or (opened_at is not null and commitment is not null and input_digest is not null)),
    add constraint drawn_round_has_dates_and_figures check (origin = 'IMPORTED' or state <> 'DRAWN'
        or (drawn_at is not null and meet_by is not null and repeats_of_met is not null
            and repeats_of_introduced is not null and same_organisation is not null)),
    add constraint abandoned_draw_says_why check ((state = 'ABANDONED') = (abandoned_because is not null));
create unique index round_number_once_in_a_programme on round (programme, number) where state <> 'ABANDONED';
create unique index one_draw_at_a_time_in_a_programme on round (programme) where state = 'DRAWING';
-- A seed chosen by hand in a sandbox was not committed to, and may be used again.
create unique index commitment_used_once on round (programme, commitment) where committed_at is not null;

-- Texts of a hundred thousand people are kept compressed; what is here already is not.
alter table proof
    alter column input type bytea using convert_to(input, 'UTF8'),
    alter column method drop not null,
    add column salt         bytea,
    -- Who has which place, and the clock that the round ends by: only as long as the draw is under way.
    add column roster       bytea,
    add column time_zone    text,
    add column cost         text,
    add column lower_bound  text,
    add column levels       text,
    add column matches      bytea,
    add column certificate  bytea;

update proof set
    cost = json_build_object('leftOut', round.left_out, 'repeatsOfMet', round.repeats_of_met,
        'repeatsOfIntroduced', round.repeats_of_introduced, 'sameOrganisation', round.same_organisation)::text,
    lower_bound = json_build_object('leftOut', least_left_out, 'repeatsOfMet', least_repeats_of_met,
        'repeatsOfIntroduced', least_repeats_of_introduced, 'sameOrganisation', least_same_organisation)::text
from round where round.id = proof.round;

alter table proof
    drop column commitment,
    drop column committed_at,
    drop column input_digest,
    drop column bound,
    drop column least_left_out,
    drop column least_repeats_of_met,
    drop column least_repeats_of_introduced,
    drop column least_same_organisation;

-- The place that the proof knows somebody by; null in rounds of before. Sat out: nobody was left for them, though
-- somebody in the pool could have met them.
alter table seat
    add column place   integer,
    add column sat_out boolean not null default false;
update seat set sat_out = true where match is null;
