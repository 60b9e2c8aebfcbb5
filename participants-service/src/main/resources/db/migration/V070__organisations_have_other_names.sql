-- Without case, accents and signs, as people type; the service writes it, here it is made once for what is there.
alter table organisation add column search_key text;
update organisation set search_key = btrim(regexp_replace(
    lower(regexp_replace(normalize(replace(name, '&', ' and '), nfkd), '[\u0300-\u036f''’]', '', 'g')),
    '[][\s!"#$%()*+,./:;<=>?@\\^_`{|}~–—-]+', ' ', 'g'));
alter table organisation alter column search_key set not null;

-- What people typed when they signed up waits to be accepted; until then strangers don't see it.
alter table organisation
    add column status      text not null default 'accepted',
    add column proposed_in uuid,
    add constraint organisation_status_known check (status in ('proposed', 'accepted')),
    add constraint organisation_proposed_in_a_programme foreign key (proposed_in) references programme (id);
update organisation set status = 'proposed' where sector = 'other' and nation is null and region is null;
create index organisation_by_search_key on organisation (search_key);
create index organisation_by_status on organisation (status, id);

create table organisation_alias (
    organisation uuid not null,
    name         text not null,
    name_key     text not null,
    search_key   text not null,
    constraint organisation_alias_once primary key (name_key),
    constraint organisation_alias_is_one_line check (length(name) between 1 and 200 and name !~ '[[:cntrl:]]'),
    constraint organisation_alias_of_an_organisation foreign key (organisation)
        references organisation (id) on delete cascade
);
create index organisation_alias_by_organisation on organisation_alias (organisation);
create index organisation_alias_by_search_key on organisation_alias (search_key);

-- Names in the other language, and what everybody calls them.
insert into organisation_alias (organisation, name, name_key, search_key)
select id, alias, lower(alias), lower(translate(replace(alias, '''', ''), 'âêîôûŵŷÂÊÎÔÛŴŶáéíóúàï-', 'aeiouwyAEIOUWYaeiouai '))
from organisation join (values
    ('cardiff council', 'Cyngor Caerdydd'),
    ('swansea council', 'Cyngor Abertawe'),
    ('newport city council', 'Cyngor Dinas Casnewydd'),
    ('wrexham county borough council', 'Cyngor Bwrdeistref Sirol Wrecsam'),
    ('gwynedd council', 'Cyngor Gwynedd'),
    ('isle of anglesey county council', 'Cyngor Sir Ynys Môn'),
    ('isle of anglesey county council', 'Anglesey Council'),
    ('conwy county borough council', 'Cyngor Bwrdeistref Sirol Conwy'),
    ('denbighshire county council', 'Cyngor Sir Ddinbych'),
    ('flintshire county council', 'Cyngor Sir y Fflint'),
    ('powys county council', 'Cyngor Sir Powys'),
    ('ceredigion county council', 'Cyngor Sir Ceredigion'),
    ('pembrokeshire county council', 'Cyngor Sir Penfro'),
    ('carmarthenshire county council', 'Cyngor Sir Gâr'),
    ('neath port talbot council', 'Cyngor Castell-nedd Port Talbot'),
    ('bridgend county borough council', 'Cyngor Bwrdeistref Sirol Pen-y-bont ar Ogwr'),
    ('vale of glamorgan council', 'Cyngor Bro Morgannwg'),
    ('rhondda cynon taf county borough council', 'Cyngor Bwrdeistref Sirol Rhondda Cynon Taf'),
    ('merthyr tydfil county borough council', 'Cyngor Bwrdeistref Sirol Merthyr Tudful'),
    ('caerphilly county borough council', 'Cyngor Bwrdeistref Sirol Caerffili'),
    ('blaenau gwent county borough council', 'Cyngor Bwrdeistref Sirol Blaenau Gwent'),
    ('torfaen county borough council', 'Cyngor Bwrdeistref Sirol Torfaen'),
    ('monmouthshire county council', 'Cyngor Sir Fynwy'),
    ('south wales fire and rescue service', 'Gwasanaeth Tân ac Achub De Cymru'),
    ('mid and west wales fire and rescue service', 'Gwasanaeth Tân ac Achub Canolbarth a Gorllewin Cymru'),
    ('north wales fire and rescue service', 'Gwasanaeth Tân ac Achub Gogledd Cymru'),
    ('office for national statistics', 'Swyddfa Ystadegau Gwladol'),
    ('office for national statistics', 'ONS'),
    ('companies house', 'Tŷ''r Cwmnïau'),
    ('driver and vehicle licensing agency', 'DVLA'),
    ('driver and vehicle licensing agency', 'Asiantaeth Trwyddedu Gyrwyr a Cherbydau'),
    ('welsh government', 'Llywodraeth Cymru'),
    ('wales audit office', 'Archwilio Cymru'),
    ('wales audit office', 'Audit Wales'),
    ('public health wales nhs trust', 'Iechyd Cyhoeddus Cymru'),
    ('betsi cadwaladr university health board', 'Bwrdd Iechyd Prifysgol Betsi Cadwaladr'),
    ('cardiff and vale university health board', 'Bwrdd Iechyd Prifysgol Caerdydd a''r Fro'),
    ('hywel dda university health board', 'Bwrdd Iechyd Prifysgol Hywel Dda'),
    ('south wales police', 'Heddlu De Cymru'),
    ('north wales police', 'Heddlu Gogledd Cymru'),
    ('eryri national park authority', 'Awdurdod Parc Cenedlaethol Eryri'),
    ('eryri national park authority', 'Snowdonia National Park Authority'),
    ('natural resources wales', 'Cyfoeth Naturiol Cymru'),
    ('bron afon community housing', 'Tai Cymunedol Bron Afon'),
    ('wales council for voluntary action', 'Cyngor Gweithredu Gwirfoddol Cymru'),
    ('wales council for voluntary action', 'WCVA'),
    ('comhairle nan eilean siar', 'Western Isles Council'),
    ('hm revenue and customs', 'HMRC'),
    ('hm revenue and customs', 'Cyllid a Thollau EF'),
    ('hm land registry', 'Cofrestrfa Tir EF'),
    ('department for work and pensions', 'DWP'),
    ('department for work and pensions', 'Adran Gwaith a Phensiynau'),
    ('government digital service', 'GDS'),
    ('ministry of justice', 'MoJ'),
    ('department for education', 'DfE'),
    ('care quality commission', 'CQC'),
    ('scottish environment protection agency', 'SEPA'),
    ('police service of northern ireland', 'PSNI'),
    ('metropolitan police service', 'Met Police'),
    ('hull city council', 'Kingston upon Hull City Council'),
    ('city of york council', 'York City Council'),
    ('city of edinburgh council', 'Edinburgh City Council'),
    ('citizens advice', 'Cyngor ar Bopeth')
) as named (key, alias) on organisation.name_key = named.key;
