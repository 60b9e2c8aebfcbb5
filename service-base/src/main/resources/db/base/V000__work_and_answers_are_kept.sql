-- The task table of db-scheduler, as its documentation gives it for PostgreSQL.
create table scheduled_tasks (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_alive on scheduled_tasks (last_heartbeat);

-- It is small and rewritten all the time: vacuum it by its own rule, not by the usual fifth of its rows.
alter table scheduled_tasks set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_threshold = 200);

create table idempotent_answer (
    caller      text                     not null,
    key         text                     not null,
    fingerprint text                     not null,
    answer      text,
    answered_at timestamp with time zone not null,
    constraint idempotency_key_once primary key (caller, key)
);
create index idempotent_answer_by_age on idempotent_answer (answered_at);
