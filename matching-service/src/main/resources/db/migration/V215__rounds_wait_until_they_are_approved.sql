-- A programme may let its rounds wait, once they are drawn, until an organiser approves them or the time to do so is over.
alter table schedule
    add column approval       text not null default 'BY_ITSELF',
    add column approve_within text not null default 'P2D',
    add constraint approval_is_known check (approval in ('BY_ITSELF', 'WAIT'));

-- A held round has its matches, but nobody has been put in touch yet: its people have no date to meet by.
alter table round
    add column approve_by  timestamptz,
    add column approved_at timestamptz,
    -- The clock that its people's time to meet is counted by; only as long as the round waits.
    add column time_zone   text,
    drop constraint state_is_known,
    drop constraint only_draws_are_opened,
    add constraint state_is_known check (state in ('DRAWING', 'HELD', 'DRAWN', 'ABANDONED')),
    add constraint only_draws_are_opened check (origin = 'DRAWN' or state = 'DRAWN'),
    add constraint held_round_says_how_long check (state <> 'HELD' or (approve_by is not null and time_zone is not null)),
    add constraint only_rounds_that_waited_are_approved check (approved_at is null or approve_by is not null);
create unique index one_held_round_in_a_programme on round (programme) where state = 'HELD';

-- An organiser may hold a single match back before its people hear of each other, and says by one word why.
alter table repair
    add column because   text,
    add column held_back uuid,
    drop constraint repair_reason_is_known,
    add constraint repair_reason_is_known check (reason in ('DROPOUT', 'LATE_JOINERS', 'HELD_BACK')),
    add constraint held_back_says_what_and_why check ((reason = 'HELD_BACK') = (because is not null and held_back is not null)),
    add constraint match_held_back_once unique (held_back),
    add constraint because_is_known check (because in ('KNOW_EACH_OTHER', 'CONFLICT_OF_INTEREST', 'SOMEBODY_ASKED', 'OTHER'));
