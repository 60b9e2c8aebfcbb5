# How the known values of KaplanMeierTest and TrendTest were made: Rscript expected.R, with R 4.2.2 and survival 3.5-3.
# The first two are the remission times of Freireich et al., Blood 21 (1963), with 6-MP and with placebo.
suppressMessages(library(survival)); options(digits=15)
show <- function(name, t, e){ cat("##", name, "\n"); f <- survfit(Surv(t,e)~1, conf.type="log-log"); 
 s<-summary(f); print(data.frame(time=s$time,n=s$n.risk,d=s$n.event,S=s$surv,lo=s$lower,hi=s$upper), digits=10); print(quantile(f, .5)) }
show("6mp", c(6,6,6,6,7,9,10,10,11,13,16,17,19,20,22,23,25,32,32,34,35), c(1,1,1,0,1,0,1,0,0,1,1,0,0,0,1,1,0,0,0,0,0))
show("placebo", c(1,1,2,2,3,4,4,5,5,8,8,8,8,11,11,12,12,15,17,22,23), rep(1,21))
show("flat", c(1,2,3,4), c(1,1,1,1))
show("matches", c(1,1,1,3,3,4,7,7,7,7,9,14,14,14,14,20,20,30), c(1,1,0,1,1,0,1,1,1,0,1,1,0,0,0,1,0,0))
cat("## trend\n"); x<-c(12,15,9,7,6); n<-c(30,33,28,31,35); print(prop.trend.test(x,n)); p<-x/n; pb<-sum(x)/sum(n); xs<-1:5; xb<-sum(n*xs)/sum(n); sl<-sum(n*(xs-xb)*(p-pb))/sum(n*(xs-xb)^2); se<-sqrt(pb*(1-pb)/sum(n*(xs-xb)^2)); print(c(slope=sl,lo=sl-1.959963984540054*se,hi=sl+1.959963984540054*se, chisq=(sl/se)^2),digits=12)
