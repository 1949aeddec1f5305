package id.pantau.architecture.bad.inbox;

import id.pantau.warehouse.Sql;

/** An inbox that writes SQL. */
record KnowsSql(Sql sql) {}
