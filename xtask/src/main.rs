//! The developer's commands. `cargo xtask help` lists them; each does its own set-up.

mod bench;
mod browser;
mod command;
mod demo_data;
mod docs;
mod fuzz;
mod headers;
mod lint;
mod page;
mod runner;
mod server;
mod setup;
mod size;
mod test;
mod zones;

use std::process::ExitCode;

/// What a command answers: nothing, or the sentence that tells the developer what to do.
type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

const HELP: &str = "\
cargo xtask serve [--port N] [--dev]   build the page and serve it with the demo shop
cargo xtask build [--dev]              build the static page into www/dist
cargo xtask test [native|wasm|page|docs] [--dev] [-- ARGS]
                                       run all tests, or one kind; ARGS go to its runner
cargo xtask bench [--lines N[,N …]] [--rounds N] [--only NAME[,NAME …]]
                                       measure against other tools: docs/performance.md
cargo xtask demo-data [--out DIR] [--orders N] [--orders-per-file N] [--seed N]
                                       write the demo shop's exports, into target/demo-shop
cargo xtask fuzz [TARGET …] [--seconds N]
                                       look for input that breaks the engine, 60 s a target
cargo xtask docs                       write docs/definitions.md from the catalogue
cargo xtask zones                      write the engine's time zones from the tz database
cargo xtask lint                       rustfmt, clippy, TypeScript and Biome, as CI runs them
cargo xtask setup                      only fetch what the other commands need
cargo xtask help                       this list

--dev builds the engine without optimisation: quick to build, slow to run.
CHROME, CHROMEDRIVER and FIREFOX name browsers outside PATH.";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result {
    let (name, rest) = args.split_first().map_or(("help", args), |(name, rest)| (name, rest));
    match name {
        "serve" => server::serve(rest),
        "build" => page::build(page::Engine::from_args(rest)?),
        "test" => test::run(rest),
        "bench" => bench::command(rest),
        "demo-data" => demo_data::command(rest),
        "fuzz" => fuzz::command(rest),
        "docs" => docs::write(),
        "zones" => zones::run(),
        "lint" => lint::run(),
        "setup" => setup::all(),
        // Called by cargo, not by hand: see runner.rs.
        runner::COMMAND => runner::run(rest),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no command {other}\n\n{HELP}").into()),
    }
}
