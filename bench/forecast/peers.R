# Forecasts of R's package "forecast", 13 steps ahead with 95 % intervals, of every series of a file.
#
#   Rscript peers.R TRAINING.csv PREFIX        (series_id,t,value; rows of a series in order)
#
# writes PREFIX-METHOD.csv (series_id,h,mean,lo95,hi95) and prints each method's CPU seconds for
# 1,000 series. The mean of the five is of their means and of their bounds.
suppressMessages(library(forecast))
arguments <- commandArgs(TRUE)
rows <- read.csv(arguments[1])
all <- split(rows$value, factor(rows$series_id, unique(rows$series_id)))
steps <- 13

weeks <- function(x) ts(x, frequency = 52)
plain <- function(x) ts(x)
methods <- list(
  ets = function(x) forecast(ets(plain(x)), h = steps, level = 95),
  arima = function(x) forecast(auto.arima(plain(x)), h = steps, level = 95),
  theta = function(x) thetaf(weeks(x), h = steps, level = 95),
  stlets = function(x) seasonal(x, "ets"),
  stlarima = function(x) seasonal(x, "arima"))

# Of less than two seasons there is no decomposition.
seasonal <- function(x, method) {
  if (length(x) <= 2 * 52) return(methods[[method]](x))
  stlf(weeks(x), h = steps, level = 95, method = method)
}

write <- function(name, forecasts) {
  each <- lapply(names(forecasts), function(id)
    cbind(series_id = id, h = seq_len(steps), as.data.frame(forecasts[[id]])))
  write.csv(do.call(rbind, each), paste0(arguments[2], "-", name, ".csv"),
            row.names = FALSE, quote = FALSE)
}

made <- list()
for (name in names(methods)) {
  started <- proc.time()
  made[[name]] <- lapply(all, function(x) {
    f <- methods[[name]](x)
    data.frame(mean = as.numeric(f$mean), lo95 = as.numeric(f$lower), hi95 = as.numeric(f$upper))
  })
  spent <- sum((proc.time() - started)[c(1, 2)])
  cat(sprintf("%-10s %.0f CPU s for 1,000\n", name, spent / length(all) * 1000))
  write(name, made[[name]])
}
write("mean", sapply(names(all), simplify = FALSE, function(id)
  Reduce(`+`, lapply(made, function(of) of[[id]])) / length(made)))
