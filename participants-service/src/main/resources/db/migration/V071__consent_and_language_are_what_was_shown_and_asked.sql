-- The language that the words were shown in, which need not be that of the mails.
alter table registration add column consent_language text;
update registration set consent_language = 'en';
alter table registration alter column consent_language set not null;

-- Nothing where nobody has asked: mails are in both languages then, and the person is asked once.
alter table registration alter column language drop not null;
alter table participant alter column language drop not null;
