#!/bin/sh
# Run once by the PostgreSQL image, when its data folder is new: a database and an owner for each service.
set -eu
for name in participants matching notification; do
    psql --username postgres --set ON_ERROR_STOP=1 --set "password=$(cat "/secrets/$name-database-password")" <<SQL
create role $name login password :'password';
create database $name owner $name;
revoke connect on database $name from public;
SQL
done
