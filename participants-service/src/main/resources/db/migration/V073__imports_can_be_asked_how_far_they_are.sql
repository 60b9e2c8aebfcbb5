-- A list that is brought in after the answer. The file is forgotten as soon as that is over, what became of its rows
-- (numbers and reasons, no names) after a month.
create table people_import (
    id             uuid                     not null,
    programme      uuid                     not null,
    dry_run        boolean                  not null,
    column_names   jsonb                    not null,
    content        bytea,
    status         text                     not null,
    rows           integer,
    rows_done      integer                  not null,
    report         jsonb,
    problem_code   text,
    problem_detail text,
    made_at        timestamp with time zone not null,
    over_at        timestamp with time zone,
    constraint people_import_once primary key (id),
    constraint people_import_into_a_programme foreign key (programme) references programme (id),
    constraint people_import_status_known check (status in ('waiting', 'running', 'done', 'failed')),
    constraint people_import_forgets_its_file check ((content is null) = (status in ('done', 'failed'))),
    constraint people_import_reports_when_done check ((report is not null) = (status = 'done')),
    constraint people_import_says_why_it_failed check ((problem_code is not null) = (status = 'failed'))
);
create index people_import_by_age on people_import (made_at);
