using Throughline.Verbs;

return await CommandLine.Run(args);
