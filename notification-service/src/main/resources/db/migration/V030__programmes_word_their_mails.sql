-- What a programme's organisers say in their mails instead of the usual; each change is a row of its own, and the newest
-- is in force. Without a programme: for every programme that says nothing itself.
create table wording (
    id        uuid                     not null,
    programme uuid,
    template  text                     not null,
    language  text                     not null,
    number    integer                  not null,
    made_at   timestamp with time zone not null,
    -- The id of whoever made it.
    made_by   text                     not null,
    subject   text,
    opening   text,
    topics    text[],
    signature text,
    logo      text,
    constraint wording_id_once primary key (id),
    constraint wording_changed_meanwhile unique nulls not distinct (programme, template, language, number),
    constraint wording_numbers_count_from_one check (number > 0)
);

alter table message
    -- What was in force when it was first tried: a mail that is sent again must be the same mail.
    add column wording uuid,
    add column test boolean not null default false,
    add constraint message_wording_exists foreign key (wording) references wording;
create index message_by_wording on message (wording) where wording is not null;
