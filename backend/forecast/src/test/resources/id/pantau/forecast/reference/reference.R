# How series.csv and reference.csv were made: Rscript reference.R, R 4.2 with forecast 8.20.
# The series are simulated, so nobody has rights in them.
suppressMessages(library(forecast))
set.seed(20261122)
n <- 120
level <- cumsum(rnorm(n, 0, 2)) + 200
trend <- 100 + 1.5 * (1:n) + arima.sim(list(ar = 0.5), n, sd = 4)
damped <- 300 + 80 * (1 - 0.95^(1:n)) + rnorm(n, 0, 3)
season <- (150 + 0.8 * (1:n)) * rep(c(0.8, 0.9, 1, 1.1, 1.3, 1.2, 1, 0.9, 0.85, 0.95, 1, 1), 10) * exp(rnorm(n, 0, 0.03))
all <- list(level = level, trend = as.numeric(trend), damped = damped, season = season)
s <- do.call(rbind, lapply(names(all), function(k) data.frame(series_id = k, t = 1:n, value = sprintf("%.10f", all[[k]]))))
write.csv(s, "series.csv", row.names = FALSE, quote = FALSE)
h <- 6
row <- function(id, model, fit, mean) data.frame(series_id = id, model = model,
  aicc = sprintf("%.6f", if (is.null(fit)) NA else fit$aicc), h = 1:h, mean = sprintf("%.8f", as.numeric(mean)))
out <- list()
for (k in names(all)) {
  x <- ts(as.numeric(sprintf("%.10f", all[[k]])))
  for (m in list(c("ANN", FALSE, "SES"), c("AAN", FALSE, "Holt"), c("AAN", TRUE, "Damped trend"))) {
    f <- ets(x, model = m[1], damped = as.logical(m[2]), bounds = "usual")
    out[[length(out) + 1]] <- row(k, m[3], f, forecast(f, h)$mean)
  }
  f <- ets(x, bounds = "usual"); out[[length(out) + 1]] <- row(k, "ETS", f, forecast(f, h)$mean)
  out[[length(out) + 1]] <- row(k, "Theta", NULL, thetaf(x, h)$mean)
  if (k == "season") out[[length(out) + 1]] <- row(k, "Theta of seasonally adjusted", NULL, thetaf(ts(x, frequency = 12), h)$mean)
}
write.csv(do.call(rbind, out), "reference.csv", row.names = FALSE, quote = FALSE)
