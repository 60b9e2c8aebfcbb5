-- The defaults are the usual rules: what programmes that chose a schedule before go on with.
alter table schedule
    drop constraint odd_one_is_known,
    add column organisation_first   boolean not null default false,
    add column like_sector          integer not null default 2,
    add column like_region          integer not null default 1,
    add column like_acquaintances   integer not null default 0,
    add column group_of             integer not null default 2,
    add column look_ahead           text    not null default 'AMONG_EQUALS',
    add constraint odd_one_is_known check (odd_one in ('TRIO', 'HOST', 'SIT_OUT')),
    add constraint likeness_from_0_to_15 check (like_sector between 0 and 15 and like_region between 0 and 15
        and like_acquaintances between 0 and 15),
    add constraint match_of_two_to_four_people check (group_of between 2 and 4),
    add constraint look_ahead_is_known check (look_ahead in ('OFF', 'AMONG_EQUALS', 'FIRST'));
