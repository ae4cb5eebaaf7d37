using Throughline.Composition;

return await CommandLine.Run(args);
