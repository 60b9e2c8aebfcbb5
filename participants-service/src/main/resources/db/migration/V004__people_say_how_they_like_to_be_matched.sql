alter table enrolment
    add column place     text,
    add column trio_fine boolean not null default true,
    add column host      boolean not null default false,
    add constraint enrolment_place_is_one_line check
        (length(place) between 1 and 100 and place !~ '[[:cntrl:]]' and place is nfc normalized);

alter table registration
    add column place     text,
    add column trio_fine boolean not null default true,
    add column host      boolean not null default false,
    add constraint registration_place_is_one_line check
        (length(place) between 1 and 100 and place !~ '[[:cntrl:]]' and place is nfc normalized);
