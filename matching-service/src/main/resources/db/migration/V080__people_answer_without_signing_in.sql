-- What the links in our mails are marked with, so that only we can have made them. Made once, by whichever replica starts first.
create table pass_key (
    only_one boolean not null default true,
    key      bytea   not null,
    constraint pass_key_once primary key (only_one),
    constraint pass_key_only_one check (only_one)
);
