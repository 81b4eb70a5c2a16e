// The page: registers the elements and starts the engine.
export {};
