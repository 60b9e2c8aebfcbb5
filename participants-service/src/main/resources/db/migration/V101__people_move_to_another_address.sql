-- An address that somebody wishes to have from now on, until whoever reads its mail has confirmed it. One at a time.
create table address_change (
    participant uuid                     not null,
    email       text                     not null,
    asked_at    timestamp with time zone not null,
    expires_at  timestamp with time zone not null,
    constraint address_change_once primary key (participant),
    constraint address_change_email_in_one_form check
        (email = lower(email) and email is nfkc normalized and length(email) <= 254),
    constraint address_change_person_exists foreign key (participant) references participant (id) on delete cascade
);
create index address_change_by_expiry on address_change (expires_at);

alter table mailed_link drop constraint mailed_link_purpose_known;
alter table mailed_link add constraint mailed_link_purpose_known check (purpose in ('confirm-address', 'sign-in', 'change-address'));
-- Whose address it changes; the link itself is kept under the new address.
alter table mailed_link add column participant uuid;
alter table mailed_link add constraint mailed_link_person_exists foreign key (participant) references participant (id) on delete cascade;
create index mailed_link_by_participant on mailed_link (participant) where participant is not null;
