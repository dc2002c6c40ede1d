; The installer for Windows, for Inno Setup 6: iscc /DVersion=0.1.0 packaging\windows\diptych.iss
; It could not be run where it was written; see packaging\README.md.
[Setup]
AppId=Diptych
AppName=Diptych
AppVersion={#Version}
DefaultDirName={autopf}\Diptych
DefaultGroupName=Diptych
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
ChangesEnvironment=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=diptych-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
UninstallDisplayIcon={app}\diptych-window.exe

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[Files]
Source: "..\..\build\bundle\diptych\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Diptych"; Filename: "{app}\diptych-window.exe"; Parameters: "open"

[Registry]
Root: HKA; Subkey: "Software\Classes\.diptych"; ValueType: string; ValueData: "Diptych.Comparison"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Diptych.Comparison"; ValueType: string; ValueData: "Diptych comparison"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Diptych.Comparison\DefaultIcon"; ValueType: string; ValueData: "{app}\diptych-window.exe,0"
Root: HKA; Subkey: "Software\Classes\Diptych.Comparison\shell\open\command"; ValueType: string; ValueData: """{app}\diptych-window.exe"" open ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\diptych-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\diptych-window.exe"" open ""%1"""
