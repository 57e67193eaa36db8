# The only entry point. `make` alone lists the commands.

SERVICES := plan-service task-service kpi-service report-service gateway
MVN ?= mvn
MVN_FLAGS ?= -B -ntp -Dstyle.color=never
# Maven's own libraries still use what newer JDKs warn of.
export MAVEN_OPTS ?= --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
STAMP := build/.suite-built

JAVA_HOME := $(shell launcher/bin/find-jdk)
export JAVA_HOME

LAUNCHER := $(JAVA_HOME)/bin/java -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar launcher/target/launcher.jar
BUILT := [ -f launcher/target/launcher.jar ]
# Running processes read the jars that a build writes: a suite that runs is stopped first.
STOP_BEFORE_BUILD = if $(BUILT); then $(LAUNCHER) stop | grep -v 'not running' || true; fi

empty :=
space := $(empty) $(empty)
comma := ,

.DEFAULT_GOAL := help
.PHONY: help demo run stop status logs rebuild reset check test bench format clean jdk tools build

help: ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## Start the suite and load the demo through the public API; results in build/demo/
	@$(LAUNCHER) demo

run: build ## Start the suite in the background: PostgreSQL, Kafka, Keycloak, the services
	@$(LAUNCHER) run

stop: jdk ## Stop the suite; its state is kept
	@if $(BUILT); then $(LAUNCHER) stop; else echo "The suite is not running."; fi

status: jdk ## What runs: ports, memory, time to start
	@if $(BUILT); then $(LAUNCHER) status; else echo "The suite is not built yet; make run builds and starts it."; exit 3; fi

logs: jdk ## The end of all logs; OF=task-service for one, FOLLOW=1 to go on
	@if $(BUILT); then $(LAUNCHER) logs $(OF) $(if $(FOLLOW),-f); else echo "The suite has never run."; fi

rebuild: jdk ## Hold the indicators of the running suite against the stored facts and mend them; TRIAL=1 to look only
	@if $(BUILT); then $(LAUNCHER) rebuild $(if $(TRIAL),--dry-run); else echo "The suite is not built yet; make run builds and starts it."; exit 1; fi

reset: stop ## Stop the suite and forget all its data and secrets
	@rm -rf "$${CCHC_HOME:-.cchc}" && echo "Forgotten."

check: tools ## The quick part of the gate: format, warnings, unit, contract and architecture tests
	@$(MVN) $(MVN_FLAGS) test -pl '!e2e,!bench'

test: tools ## Everything: check, integration tests, the end-to-end journey over the packaged services
	@$(STOP_BEFORE_BUILD)
	@$(MVN) $(MVN_FLAGS) verify

bench: build ## Measure against the limits; ONLY=fact-latency for one; results in build/bench/
	@$(MVN) $(MVN_FLAGS) -q package -Dquick -pl bench -am
	@$(JAVA_HOME)/bin/java -jar bench/target/bench.jar $(ONLY)

format: tools ## Format all sources
	@$(MVN) $(MVN_FLAGS) -q spotless:apply

clean: stop tools ## Remove what was built; the data of the suite stays (see reset)
	@$(MVN) $(MVN_FLAGS) -q clean
	@rm -rf build .cchc/software

jdk:
	@launcher/bin/check-tools

tools:
	@launcher/bin/check-tools $(MVN)

# Only when a source is newer than the last build, or a jar is missing; tests and the gate are left to `check` and `test`.
build: jdk
	@if launcher/bin/is-stale $(STAMP) $(SERVICES); then set -e; \
	    launcher/bin/check-tools $(MVN); \
	    $(STOP_BEFORE_BUILD); \
	    mkdir -p $(dir $(STAMP)); touch $(STAMP).begun; \
	    echo "Building the suite; the first time this also downloads what it is made of."; \
	    $(MVN) $(MVN_FLAGS) -q package -Dquick -pl $(subst $(space),$(comma),launcher $(SERVICES)) -am; \
	    mv $(STAMP).begun $(STAMP); \
	fi
